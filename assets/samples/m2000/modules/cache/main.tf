variable "name" {
  type = string
}

variable "security_group" {
  type = string
}

resource "terraform_data" "parameter_group" {
  input = { name = var.name }
}

resource "terraform_data" "cluster" {
  input = {
    name            = var.name
    parameter_group = terraform_data.parameter_group.output.name
    security_group  = var.security_group
  }
}

output "endpoint" {
  value = terraform_data.cluster.output.name
}
