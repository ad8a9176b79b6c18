variable "name" {
  type = string
}

variable "uses" {
  description = "The endpoints of the applications that this one calls."
  type        = list(string)
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

variable "dns_zone" {
  type = string
}

variable "encryption_key" {
  type = string
}

variable "deploy_role" {
  type = string
}

variable "alert_topic" {
  type = string
}

resource "terraform_data" "role" {
  input = { name = var.name }
}

resource "terraform_data" "log_group" {
  input = { name = "/shop/${var.name}", encryption_key = var.encryption_key }
}

resource "terraform_data" "image_repository" {
  input = { name = "example/${var.name}", pushed_by = var.deploy_role }
}

resource "terraform_data" "security_group" {
  input = { name = var.name, vpc = var.vpc }
}

resource "terraform_data" "secret" {
  input = { name = "${var.name}-database", encryption_key = var.encryption_key }
}

resource "terraform_data" "database" {
  input = {
    name           = var.name
    subnets        = var.subnets
    security_group = terraform_data.security_group.output.name
    secret         = terraform_data.secret.output.name
  }
}

resource "terraform_data" "database_alarm" {
  input = {
    name     = "${var.name}-storage"
    database = terraform_data.database.output.name
    notify   = var.alert_topic
  }
}

resource "terraform_data" "task_definition" {
  input = {
    name      = var.name
    image     = terraform_data.image_repository.output.name
    role      = terraform_data.role.output.name
    log_group = terraform_data.log_group.output.name
    database  = terraform_data.database.output.name
    uses      = var.uses
  }
}

resource "terraform_data" "target_group" {
  input = { name = var.name, vpc = var.vpc }
}

resource "terraform_data" "listener_rule" {
  input = {
    host         = "${var.name}.${var.dns_zone}"
    listener     = var.listener
    target_group = terraform_data.target_group.output.name
  }
}

resource "terraform_data" "service" {
  input = {
    endpoint        = "${var.name}.internal"
    cluster         = var.cluster
    task_definition = terraform_data.task_definition.output.name
    target_group    = terraform_data.target_group.output.name
  }
}

resource "terraform_data" "scaling_policy" {
  input = { service = terraform_data.service.output.endpoint, minimum = 2, maximum = 12 }
}

resource "terraform_data" "error_alarm" {
  input = {
    name    = "${var.name}-errors"
    service = terraform_data.service.output.endpoint
    notify  = var.alert_topic
  }
}

output "endpoint" {
  value = terraform_data.service.output.endpoint
}

output "host" {
  value = terraform_data.listener_rule.output.host
}
