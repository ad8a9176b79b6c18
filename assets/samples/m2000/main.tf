# A company: two environments of one shape, twelve teams in each, and each
# team's services, with their databases, queues and caches in modules four
# levels deep. 2,000 resources.

terraform {
  required_version = ">= 1.5"
}

data "terraform_remote_state" "organization" {
  backend = "local"
  config = {
    path = "organization/terraform.tfstate"
  }
}

resource "terraform_data" "encryption_key" {
  input = { name = "company" }
}

resource "terraform_data" "audit_bucket" {
  input = { name = "audit", key = terraform_data.encryption_key.output.name }
}

resource "terraform_data" "permission_boundary" {
  input = { name = "boundary" }
}

resource "terraform_data" "dns_zone" {
  input = { name = data.terraform_remote_state.organization.outputs.dns_zone }
}

resource "terraform_data" "access_group" {
  for_each = toset(["administrators", "engineers", "readers"])
  input    = { name = each.key, boundary = terraform_data.permission_boundary.output.name }
}

module "account" {
  source       = "./modules/account"
  for_each     = local.teams
  name         = each.key
  boundary     = terraform_data.permission_boundary.output.name
  audit_bucket = terraform_data.audit_bucket.output.name
}

module "production" {
  source   = "./modules/environment"
  name     = "production"
  cidr     = "10.60.0.0/16"
  zones    = 3
  edges    = ["america", "asia", "europe"]
  dns_zone = terraform_data.dns_zone.output.name
  boundary = terraform_data.permission_boundary.output.name
  key      = terraform_data.encryption_key.output.name
  services = local.services
}

module "staging" {
  source   = "./modules/environment"
  name     = "staging"
  cidr     = "10.70.0.0/16"
  zones    = 2
  edges    = ["europe"]
  dns_zone = terraform_data.dns_zone.output.name
  boundary = terraform_data.permission_boundary.output.name
  key      = terraform_data.encryption_key.output.name
  services = {
    for team, services in local.services : team => {
      for name, traits in services : name => traits if !contains(traits, "production")
    }
  }
}
