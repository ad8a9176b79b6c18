# An online shop: 200 resources, most of them in eleven applications that are
# separate modules of the same shape. Each application knows, through `uses`,
# the applications that it calls. Change the payments database, and 15 of the
# 200 have to be refreshed: what payments runs on it, the checkout that calls
# payments, the storefront that calls the checkout, and the dashboard.

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
  dns_zone = data.terraform_remote_state.organization.outputs.dns_zone
  on_call  = data.terraform_remote_state.organization.outputs.on_call
}

# What everything shares.

resource "terraform_data" "encryption_key" {
  input = { name = "shop", rotation = "yearly" }
}

resource "terraform_data" "deploy_role" {
  input = { name = "deploy" }
}

resource "terraform_data" "deploy_policy" {
  for_each = toset(["images", "logs", "services"])
  input    = { name = "deploy-${each.key}", role = terraform_data.deploy_role.output.name }
}

resource "terraform_data" "audit_role" {
  input = { name = "audit" }
}

resource "terraform_data" "audit_trail" {
  input = { name = "audit-trail", role = terraform_data.audit_role.output.name, bucket = module.archive[0].bucket }
}

resource "terraform_data" "alert_topic" {
  input = { name = "shop-alerts", subscriber = local.on_call }
}

resource "terraform_data" "budget" {
  input = { name = "monthly", notify = terraform_data.alert_topic.output.name }
}

resource "terraform_data" "backup_vault" {
  input = { name = "nightly", encryption_key = terraform_data.encryption_key.output.name }
}

resource "terraform_data" "order_events" {
  input = { name = "orders", encryption_key = terraform_data.encryption_key.output.name }
}

resource "terraform_data" "order_subscription" {
  for_each = module.worker
  input    = { events = terraform_data.order_events.output.name, queue = each.value.queue }
}

resource "terraform_data" "status_page" {
  input = { name = "status.${local.dns_zone}", load_balancer = module.cluster.load_balancer }
}

resource "terraform_data" "dashboard" {
  input = {
    name = "Shop overview"
    services = [
      module.accounts.endpoint,
      module.cart.endpoint,
      module.catalog.endpoint,
      module.checkout.endpoint,
      module.inventory.endpoint,
      module.payments.endpoint,
      module.recommendations.endpoint,
      module.reviews.endpoint,
      module.search.endpoint,
      module.shipping.endpoint,
      module.storefront.endpoint,
    ]
  }
}

module "network" {
  source = "./modules/network"
  cidr   = "10.40.0.0/16"
  zones  = ["north-a", "north-b", "north-c"]
}

module "cluster" {
  source         = "./modules/cluster"
  vpc            = module.network.vpc
  public_subnets = module.network.public_subnets
  dns_zone       = local.dns_zone
  log_bucket     = module.archive[1].bucket
}

# Two archives: the audit trail's and the access log's.
module "archive" {
  source         = "./modules/archive"
  count          = 2
  name           = ["audit-trail", "access-log"][count.index]
  encryption_key = terraform_data.encryption_key.output.name
}

# Workers take their work from a queue and call no application.
module "worker" {
  source         = "./modules/worker"
  for_each       = toset(["invoice", "mail", "report"])
  name           = each.key
  cluster        = module.cluster.cluster
  encryption_key = terraform_data.encryption_key.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}
