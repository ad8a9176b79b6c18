variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

variable "zones" {
  type = number
}

variable "edges" {
  type = set(string)
}

variable "dns_zone" {
  type = string
}

variable "boundary" {
  type = string
}

variable "key" {
  type = string
}

variable "services" {
  type = map(map(list(string)))
}

module "network" {
  source = "../network"
  name   = var.name
  cidr   = var.cidr
  zones  = var.zones
}

module "cluster" {
  source   = "../cluster"
  name     = var.name
  vpc      = module.network.vpc
  subnets  = module.network.public_subnets
  dns_zone = var.dns_zone
}

module "edge" {
  source   = "../edge"
  for_each = var.edges
  name     = each.key
  origin   = module.cluster.load_balancer
  dns_zone = var.dns_zone
}

resource "terraform_data" "image_scanner" {
  input = { name = var.name, boundary = var.boundary }
}

resource "terraform_data" "log_archive" {
  input = { name = "${var.name}-logs", key = var.key }
}

resource "terraform_data" "backup_vault" {
  input = { name = "${var.name}-backups", key = var.key }
}

resource "terraform_data" "dashboard" {
  input = { name = var.name, load_balancer = module.cluster.load_balancer }
}
