variable "name" {
  type = string
}

variable "vpc" {
  type = string
}

variable "subnets" {
  type = list(string)
}

variable "dns_zone" {
  type = string
}

resource "terraform_data" "cluster" {
  input = { name = var.name }
}

resource "terraform_data" "capacity" {
  count = 3
  input = { cluster = terraform_data.cluster.output.name, number = count.index }
}

resource "terraform_data" "security_group" {
  input = { name = "edge", vpc = var.vpc }
}

resource "terraform_data" "certificate" {
  input = { name = "*.${var.name}.${var.dns_zone}" }
}

resource "terraform_data" "load_balancer" {
  input = { name = var.name, subnets = join(" ", var.subnets), security_group = terraform_data.security_group.output.name }
}

resource "terraform_data" "listener" {
  input = { load_balancer = terraform_data.load_balancer.output.name, certificate = terraform_data.certificate.output.name }
}

resource "terraform_data" "firewall" {
  input = { load_balancer = terraform_data.load_balancer.output.name }
}

output "cluster" {
  value = terraform_data.cluster.output.name
}

output "load_balancer" {
  value = terraform_data.load_balancer.output.name
}

output "listener" {
  value = terraform_data.listener.output.load_balancer
}
