variable "public_subnet" {
  type = string
}

variable "private_subnet" {
  type = string
}

variable "gateway" {
  type = string
}

resource "terraform_data" "nat_address" {
  input = { subnet = var.public_subnet }
}

resource "terraform_data" "nat_gateway" {
  input = { subnet = var.public_subnet, address = terraform_data.nat_address.id }
}

resource "terraform_data" "public_route_table" {
  input = { subnet = var.public_subnet, gateway = var.gateway }
}

resource "terraform_data" "private_route_table" {
  input = { subnet = var.private_subnet, gateway = terraform_data.nat_gateway.id }
}
