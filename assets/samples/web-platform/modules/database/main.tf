variable "subnets" {
  type = list(string)
}

variable "security_group" {
  type = string
}

variable "encryption_key" {
  type = string
}

variable "alert_topic" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

variable "replicas" {
  type = number
}

resource "terraform_data" "subnet_group" {
  input = {
    name    = "database"
    subnets = var.subnets
  }
}

# The password stands in triggers_replace and not in input, because Terraform
# would copy it from there to output, and forget that it is sensitive.
resource "terraform_data" "password_secret" {
  triggers_replace = { password = var.password }
  input = {
    name           = "database-password"
    encryption_key = var.encryption_key
  }
}

resource "terraform_data" "primary" {
  input = {
    name           = "primary"
    engine         = "postgres 17"
    size           = "large"
    storage        = "200 GB"
    subnet_group   = terraform_data.subnet_group.output.name
    security_group = var.security_group
    encryption_key = var.encryption_key
    endpoint       = "primary.database.example.com"
    password       = "from ${terraform_data.password_secret.output.name}"
  }
}

module "replica" {
  source       = "../replica"
  count        = var.replicas
  name         = "replica-${count.index}"
  primary      = terraform_data.primary.output.name
  subnet_group = terraform_data.subnet_group.output.name
  alert_topic  = var.alert_topic
}

output "endpoint" {
  value = terraform_data.primary.output.endpoint
}

output "password_name" {
  value = terraform_data.password_secret.output.name
}

output "replica_names" {
  value = module.replica[*].name
}
