variable "name" {
  type = string
}

variable "team" {
  type = string
}

variable "traits" {
  type = list(string)
}

variable "role" {
  type = string
}

variable "topic" {
  type = string
}

variable "bus" {
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

locals {
  public   = contains(var.traits, "public") ? 1 : 0
  database = contains(var.traits, "database") ? 1 : 0
  queue    = contains(var.traits, "queue") ? 1 : 0
  cache    = contains(var.traits, "cache") ? 1 : 0
}

resource "terraform_data" "role" {
  input = { name = var.name, parent = var.role }
}

resource "terraform_data" "log_group" {
  input = { name = "/${var.team}/${var.name}" }
}

resource "terraform_data" "security_group" {
  input = { name = var.name, vpc = var.vpc }
}

resource "terraform_data" "image_repository" {
  input = { name = "${var.team}/${var.name}" }
}

resource "terraform_data" "subscription" {
  input = { name = var.name, bus = var.bus }
}

resource "terraform_data" "log_alarm" {
  input = { log_group = terraform_data.log_group.output.name, notify = var.topic }
}

module "database" {
  source         = "../database"
  count          = local.database
  name           = var.name
  security_group = terraform_data.security_group.output.name
  subnets        = var.subnets
  key            = var.key
  topic          = var.topic
  backups        = var.backups
}

module "queue" {
  source = "../queue"
  count  = local.queue
  name   = var.name
  topic  = var.topic
}

module "cache" {
  source         = "../cache"
  count          = local.cache
  name           = var.name
  security_group = terraform_data.security_group.output.name
}

resource "terraform_data" "task_definition" {
  input = {
    name     = var.name
    role     = terraform_data.role.output.name
    image    = terraform_data.image_repository.output.name
    logs     = terraform_data.log_group.output.name
    database = local.database > 0 ? module.database[0].endpoint : null
    queue    = local.queue > 0 ? module.queue[0].queue : null
    cache    = local.cache > 0 ? module.cache[0].endpoint : null
  }
}

resource "terraform_data" "target_group" {
  count = local.public
  input = { name = var.name, vpc = var.vpc }
}

resource "terraform_data" "listener_rule" {
  count = local.public
  input = { listener = var.listener, target_group = terraform_data.target_group[0].output.name }
}

resource "terraform_data" "service" {
  input = {
    name            = var.name
    cluster         = var.cluster
    task_definition = terraform_data.task_definition.output.name
  }
}

resource "terraform_data" "scaling_policy" {
  input = { service = terraform_data.service.output.name }
}

output "name" {
  value = terraform_data.service.output.name
}
