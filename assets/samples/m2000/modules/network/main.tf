variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

variable "zones" {
  type = number
}

resource "terraform_data" "vpc" {
  input = { name = var.name, cidr = var.cidr }
}

resource "terraform_data" "internet_gateway" {
  input = { vpc = terraform_data.vpc.output.name }
}

resource "terraform_data" "flow_log" {
  input = { vpc = terraform_data.vpc.output.name }
}

resource "terraform_data" "endpoint" {
  for_each = toset(["images", "logs", "secrets"])
  input    = { name = each.key, vpc = terraform_data.vpc.output.name }
}

resource "terraform_data" "public_subnet" {
  count = var.zones
  input = { name = "public-${count.index}", vpc = terraform_data.vpc.output.name, cidr = cidrsubnet(var.cidr, 8, count.index) }
}

resource "terraform_data" "private_subnet" {
  count = var.zones
  input = { name = "private-${count.index}", vpc = terraform_data.vpc.output.name, cidr = cidrsubnet(var.cidr, 8, count.index + 100) }
}

# The routes of a zone: they depend on the subnets, but nothing that only needs a subnet depends on them.
module "zone" {
  source         = "../zone"
  count          = var.zones
  public_subnet  = terraform_data.public_subnet[count.index].output.name
  private_subnet = terraform_data.private_subnet[count.index].output.name
  gateway        = terraform_data.internet_gateway.id
}

output "vpc" {
  value = terraform_data.vpc.output.name
}

output "public_subnets" {
  value = terraform_data.public_subnet[*].output.name
}

output "private_subnets" {
  value = terraform_data.private_subnet[*].output.name
}
