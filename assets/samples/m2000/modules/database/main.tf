variable "name" {
  type = string
}

variable "security_group" {
  type = string
}

variable "subnets" {
  type = list(string)
}

variable "key" {
  type = string
}

variable "topic" {
  type = string
}

variable "backups" {
  type = string
}

resource "terraform_data" "secret" {
  input = { name = var.name, key = var.key }
}

resource "terraform_data" "subnet_group" {
  input = { name = var.name, subnets = join(" ", var.subnets) }
}

resource "terraform_data" "instance" {
  input = {
    name           = var.name
    secret         = terraform_data.secret.output.name
    subnet_group   = terraform_data.subnet_group.output.name
    security_group = var.security_group
  }
}

resource "terraform_data" "storage_alarm" {
  input = { database = terraform_data.instance.output.name, notify = var.topic }
}

resource "terraform_data" "backup_plan" {
  input = { database = terraform_data.instance.output.name, vault = var.backups }
}

output "endpoint" {
  value = terraform_data.instance.output.name
}
