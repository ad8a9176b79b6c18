variable "cidr" {
  type = string
}

variable "zones" {
  type = list(string)
}

locals {
  zone_numbers = { for number, zone in var.zones : zone => number }
}

resource "terraform_data" "vpc" {
  input = {
    name = "platform"
    cidr = var.cidr
  }
}

resource "terraform_data" "internet_gateway" {
  input = {
    name = "platform"
    vpc  = terraform_data.vpc.output.name
  }
}

resource "terraform_data" "public_subnet" {
  for_each = local.zone_numbers
  input = {
    name = "public-${each.key}"
    vpc  = terraform_data.vpc.output.name
    cidr = cidrsubnet(var.cidr, 8, each.value)
    zone = each.key
  }
}

resource "terraform_data" "private_subnet" {
  for_each = local.zone_numbers
  input = {
    name = "private-${each.key}"
    vpc  = terraform_data.vpc.output.name
    cidr = cidrsubnet(var.cidr, 8, each.value + 100)
    zone = each.key
  }
}

resource "terraform_data" "nat_gateway" {
  count = length(var.zones)
  input = {
    name             = "nat-${count.index}"
    subnet           = terraform_data.public_subnet[var.zones[count.index]].output.name
    internet_gateway = terraform_data.internet_gateway.output.name
  }
}

resource "terraform_data" "public_route_table" {
  input = {
    name             = "public"
    subnets          = [for subnet in terraform_data.public_subnet : subnet.output.name]
    internet_gateway = terraform_data.internet_gateway.output.name
  }
}

resource "terraform_data" "private_route_table" {
  for_each = local.zone_numbers
  input = {
    name        = "private-${each.key}"
    subnet      = terraform_data.private_subnet[each.key].output.name
    nat_gateway = terraform_data.nat_gateway[each.value].output.name
  }
}

output "vpc" {
  value = terraform_data.vpc.output.name
}

output "public_subnets" {
  value = [for subnet in terraform_data.public_subnet : subnet.output.name]
}

output "private_subnets" {
  value = [for subnet in terraform_data.private_subnet : subnet.output.name]
}

output "private_route_tables" {
  value = [for table in terraform_data.private_route_table : table.output.name]
}
