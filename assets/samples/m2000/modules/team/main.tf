variable "name" {
  type = string
}

variable "environment" {
  type = string
}

variable "services" {
  type = map(list(string))
}

variable "boundary" {
  type = string
}

variable "key" {
  type = string
}

variable "vpc" {
  type = string
}

variable "subnets" {
  type = list(string)
}

variable "cluster" {
  type = string
}

variable "listener" {
  type = string
}

variable "backups" {
  type = string
}

data "terraform_remote_state" "organization" {
  backend = "local"
  config = {
    path = "organization/terraform.tfstate"
  }
}

resource "terraform_data" "role" {
  input = { name = "${var.name}-${var.environment}", boundary = var.boundary }
}

resource "terraform_data" "alert_topic" {
  input = { name = var.name, subscriber = data.terraform_remote_state.organization.outputs.on_call }
}

resource "terraform_data" "event_bus" {
  input = { name = var.name }
}

resource "terraform_data" "artifact_bucket" {
  input = { name = var.name, key = var.key }
}

resource "terraform_data" "pipeline" {
  input = { name = var.name, bucket = terraform_data.artifact_bucket.output.name, role = terraform_data.role.output.name }
}

module "service" {
  source   = "../service"
  for_each = var.services
  name     = each.key
  team     = var.name
  traits   = each.value
  role     = terraform_data.role.output.name
  topic    = terraform_data.alert_topic.output.name
  bus      = terraform_data.event_bus.output.name
  key      = var.key
  vpc      = var.vpc
  subnets  = var.subnets
  cluster  = var.cluster
  listener = var.listener
  backups  = var.backups
}

resource "terraform_data" "dashboard" {
  input = { name = var.name, services = join(" ", [for service in module.service : service.name]) }
}
