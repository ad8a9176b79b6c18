# One module a team, so that each team is planned, and looked at, by itself.

module "accounts" {
  source      = "../team"
  name        = "accounts"
  environment = var.name
  services    = var.services.accounts
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "billing" {
  source      = "../team"
  name        = "billing"
  environment = var.name
  services    = var.services.billing
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "catalog" {
  source      = "../team"
  name        = "catalog"
  environment = var.name
  services    = var.services.catalog
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "checkout" {
  source      = "../team"
  name        = "checkout"
  environment = var.name
  services    = var.services.checkout
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "content" {
  source      = "../team"
  name        = "content"
  environment = var.name
  services    = var.services.content
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "inventory" {
  source      = "../team"
  name        = "inventory"
  environment = var.name
  services    = var.services.inventory
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "messaging" {
  source      = "../team"
  name        = "messaging"
  environment = var.name
  services    = var.services.messaging
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "payments" {
  source      = "../team"
  name        = "payments"
  environment = var.name
  services    = var.services.payments
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "search" {
  source      = "../team"
  name        = "search"
  environment = var.name
  services    = var.services.search
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "shipping" {
  source      = "../team"
  name        = "shipping"
  environment = var.name
  services    = var.services.shipping
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "storefront" {
  source      = "../team"
  name        = "storefront"
  environment = var.name
  services    = var.services.storefront
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}

module "support" {
  source      = "../team"
  name        = "support"
  environment = var.name
  services    = var.services.support
  boundary    = var.boundary
  key         = var.key
  vpc         = module.network.vpc
  subnets     = module.network.private_subnets
  cluster     = module.cluster.cluster
  listener    = module.cluster.listener
  backups     = terraform_data.backup_vault.output.name
}
