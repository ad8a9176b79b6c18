variable "vpc" {
  type = string
}

resource "terraform_data" "encryption_key" {
  input = {
    name     = "platform"
    rotation = "yearly"
  }
}

resource "terraform_data" "edge_security_group" {
  input = {
    name  = "edge"
    vpc   = var.vpc
    allow = "443 from anywhere"
  }
}

resource "terraform_data" "app_security_group" {
  input = {
    name  = "app"
    vpc   = var.vpc
    allow = "8080 from ${terraform_data.edge_security_group.output.name}"
  }
}

resource "terraform_data" "database_security_group" {
  input = {
    name  = "database"
    vpc   = var.vpc
    allow = "5432 from inside the network"
  }
}

output "encryption_key" {
  value = terraform_data.encryption_key.output.name
}

output "edge_security_group" {
  value = terraform_data.edge_security_group.output.name
}

output "app_security_group" {
  value = terraform_data.app_security_group.output.name
}

output "database_security_group" {
  value = terraform_data.database_security_group.output.name
}
