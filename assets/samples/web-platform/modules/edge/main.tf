variable "dns_zone" {
  type = string
}

variable "hosts" {
  type = set(string)
}

variable "subnets" {
  type = list(string)
}

variable "security_group" {
  type = string
}

resource "terraform_data" "certificate" {
  input = {
    name       = "*.${var.dns_zone}"
    validation = "dns"
  }
}

resource "terraform_data" "load_balancer" {
  input = {
    name           = "platform"
    subnets        = var.subnets
    security_group = var.security_group
  }
}

resource "terraform_data" "https_listener" {
  input = {
    name          = "https"
    load_balancer = terraform_data.load_balancer.output.name
    certificate   = terraform_data.certificate.output.name
    port          = 443
  }
}

resource "terraform_data" "dns_record" {
  for_each = var.hosts
  input = {
    name  = "${each.key}.${var.dns_zone}"
    alias = terraform_data.load_balancer.output.name
  }
}

output "load_balancer" {
  value = terraform_data.load_balancer.output.name
}

output "https_listener" {
  value = terraform_data.https_listener.output.name
}

output "hosts" {
  value = { for host, record in terraform_data.dns_record : host => record.output.name }
}
