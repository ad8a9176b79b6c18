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
  input = { name = "shop", cidr = var.cidr }
}

resource "terraform_data" "internet_gateway" {
  input = { name = "shop", vpc = terraform_data.vpc.output.name }
}

resource "terraform_data" "flow_log" {
  input = { name = "shop-flow", vpc = terraform_data.vpc.output.name }
}

resource "terraform_data" "public_subnet" {
  for_each = local.zone_numbers
  input = {
    name = "public-${each.key}"
    vpc  = terraform_data.vpc.output.name
    cidr = cidrsubnet(var.cidr, 8, each.value)
  }
}

resource "terraform_data" "private_subnet" {
  for_each = local.zone_numbers
  input = {
    name = "private-${each.key}"
    vpc  = terraform_data.vpc.output.name
    cidr = cidrsubnet(var.cidr, 8, each.value + 100)
  }
}

resource "terraform_data" "nat_address" {
  count = length(var.zones)
  input = { name = "nat-${count.index}" }
}

resource "terraform_data" "nat_gateway" {
  count = length(var.zones)
  input = {
    name    = "nat-${count.index}"
    address = terraform_data.nat_address[count.index].output.name
    subnet  = terraform_data.public_subnet[var.zones[count.index]].output.name
  }
  depends_on = [terraform_data.internet_gateway]
}

resource "terraform_data" "public_route_table" {
  input = {
    name    = "public"
    subnets = [for subnet in terraform_data.public_subnet : subnet.output.name]
    gateway = terraform_data.internet_gateway.output.name
  }
}

resource "terraform_data" "private_route_table" {
  for_each = local.zone_numbers
  input = {
    name    = "private-${each.key}"
    subnet  = terraform_data.private_subnet[each.key].output.name
    gateway = terraform_data.nat_gateway[each.value].output.name
  }
}

resource "terraform_data" "endpoint" {
  for_each = toset(["images", "logs", "secrets"])
  input    = { name = each.key, vpc = terraform_data.vpc.output.name }
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
