variable "vpc" {
  type = string
}

variable "public_subnets" {
  type = list(string)
}

variable "dns_zone" {
  type = string
}

variable "log_bucket" {
  type = string
}

resource "terraform_data" "cluster" {
  input = { name = "shop", vpc = var.vpc }
}

resource "terraform_data" "capacity" {
  count = 2
  input = { name = "capacity-${count.index}", cluster = terraform_data.cluster.output.name }
}

resource "terraform_data" "security_group" {
  input = { name = "edge", vpc = var.vpc, allow = "443 from anywhere" }
}

resource "terraform_data" "certificate" {
  input = { name = "*.${var.dns_zone}" }
}

resource "terraform_data" "load_balancer" {
  input = {
    name           = "shop"
    subnets        = var.public_subnets
    security_group = terraform_data.security_group.output.name
    access_log     = var.log_bucket
  }
}

resource "terraform_data" "firewall" {
  input = { name = "shop", load_balancer = terraform_data.load_balancer.output.name }
}

resource "terraform_data" "listener" {
  input = {
    name          = "https"
    load_balancer = terraform_data.load_balancer.output.name
    certificate   = terraform_data.certificate.output.name
  }
}

output "cluster" {
  value = terraform_data.cluster.output.name
}

output "load_balancer" {
  value = terraform_data.load_balancer.output.name
}

output "listener" {
  value = terraform_data.listener.output.name
}
