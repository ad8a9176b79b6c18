# The applications, in the order in which they call each other.

module "accounts" {
  source         = "./modules/application"
  name           = "accounts"
  uses           = []
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "inventory" {
  source         = "./modules/application"
  name           = "inventory"
  uses           = []
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "payments" {
  source         = "./modules/application"
  name           = "payments"
  uses           = []
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "reviews" {
  source         = "./modules/application"
  name           = "reviews"
  uses           = [module.accounts.endpoint]
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "catalog" {
  source         = "./modules/application"
  name           = "catalog"
  uses           = [module.inventory.endpoint]
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "search" {
  source         = "./modules/application"
  name           = "search"
  uses           = [module.catalog.endpoint]
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "recommendations" {
  source         = "./modules/application"
  name           = "recommendations"
  uses           = [module.catalog.endpoint]
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "cart" {
  source         = "./modules/application"
  name           = "cart"
  uses           = [module.accounts.endpoint, module.catalog.endpoint]
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "shipping" {
  source         = "./modules/application"
  name           = "shipping"
  uses           = [module.inventory.endpoint]
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "checkout" {
  source         = "./modules/application"
  name           = "checkout"
  uses           = [module.cart.endpoint, module.payments.endpoint, module.shipping.endpoint]
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}

module "storefront" {
  source         = "./modules/application"
  name           = "storefront"
  uses           = [module.checkout.endpoint, module.recommendations.endpoint, module.reviews.endpoint, module.search.endpoint]
  vpc            = module.network.vpc
  subnets        = module.network.private_subnets
  cluster        = module.cluster.cluster
  listener       = module.cluster.listener
  dns_zone       = local.dns_zone
  encryption_key = terraform_data.encryption_key.output.name
  deploy_role    = terraform_data.deploy_role.output.name
  alert_topic    = terraform_data.alert_topic.output.name
}
