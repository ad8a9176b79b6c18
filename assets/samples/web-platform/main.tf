# A web platform of the usual shape: a network over two zones, a database with
# read replicas, a load balancer, and three services. Every resource is of the
# built-in type terraform_data, so that it can be applied anywhere, offline.

terraform {
  required_version = ">= 1.5"
}

data "terraform_remote_state" "organization" {
  backend = "local"
  config = {
    path = "organization/terraform.tfstate"
  }
}

locals {
  organization = data.terraform_remote_state.organization.outputs
}

module "network" {
  source = "./modules/network"
  cidr   = "10.20.0.0/16"
  zones  = var.zones
}

module "security" {
  source = "./modules/security"
  vpc    = module.network.vpc
}

module "database" {
  source         = "./modules/database"
  subnets        = module.network.private_subnets
  security_group = module.security.database_security_group
  encryption_key = module.security.encryption_key
  alert_topic    = terraform_data.alert_topic.output.name
  password       = var.database_password
  replicas       = var.replicas
}

module "edge" {
  source         = "./modules/edge"
  dns_zone       = local.organization.dns_zone
  hosts          = ["api", "www"]
  subnets        = module.network.public_subnets
  security_group = module.security.edge_security_group
}

module "service" {
  source            = "./modules/service"
  for_each          = var.services
  name              = each.key
  image             = each.value.image
  tasks             = each.value.tasks
  public            = each.value.public
  vpc               = module.network.vpc
  route_tables      = module.network.private_route_tables
  security_group    = module.security.app_security_group
  encryption_key    = module.security.encryption_key
  cluster           = terraform_data.cluster.output.name
  job_queue         = terraform_data.job_queue.output.name
  alert_topic       = terraform_data.alert_topic.output.name
  listener          = module.edge.https_listener
  database_endpoint = module.database.endpoint
  database_secret   = module.database.password_name
}

resource "terraform_data" "cluster" {
  input = {
    name = "platform"
    vpc  = module.network.vpc
  }
}

resource "terraform_data" "job_queue" {
  input = {
    name           = "jobs"
    encryption_key = module.security.encryption_key
    retention_days = 4
  }
}

resource "terraform_data" "alert_topic" {
  input = {
    name       = "platform-alerts"
    subscriber = local.organization.on_call
  }
}

resource "terraform_data" "dashboard" {
  input = {
    name = "Platform overview"
    widgets = {
      traffic  = module.edge.load_balancer
      jobs     = terraform_data.job_queue.output.name
      api      = module.service["api"].service_name
      web      = module.service["web"].service_name
      worker   = module.service["worker"].service_name
      replicas = join(", ", module.database.replica_names)
    }
  }
}
