variable "name" {
  type = string
}

variable "image" {
  type = string
}

variable "tasks" {
  type = number
}

variable "public" {
  type = bool
}

variable "vpc" {
  type = string
}

variable "route_tables" {
  type = list(string)
}

variable "security_group" {
  type = string
}

variable "encryption_key" {
  type = string
}

variable "cluster" {
  type = string
}

variable "job_queue" {
  type = string
}

variable "alert_topic" {
  type = string
}

variable "listener" {
  type = string
}

variable "database_endpoint" {
  type = string
}

variable "database_secret" {
  type = string
}

resource "terraform_data" "task_role" {
  input = {
    name  = "${var.name}-task"
    allow = ["read ${var.database_secret}", "use ${var.job_queue}"]
  }
}

resource "terraform_data" "log_group" {
  input = {
    name           = "/platform/${var.name}"
    encryption_key = var.encryption_key
    retention_days = 30
  }
}

resource "terraform_data" "task_definition" {
  triggers_replace = [var.image]
  input = {
    name      = var.name
    image     = var.image
    role      = terraform_data.task_role.output.name
    log_group = terraform_data.log_group.output.name
    database  = var.database_endpoint
  }
}

# Only a public service has one: the worker takes its work from the queue.
resource "terraform_data" "target_group" {
  count = var.public ? 1 : 0
  input = {
    name         = var.name
    vpc          = var.vpc
    health_check = "/healthy"
  }
}

resource "terraform_data" "service" {
  input = {
    name            = var.name
    cluster         = var.cluster
    task_definition = terraform_data.task_definition.output.name
    tasks           = var.tasks
    route_tables    = var.route_tables
    security_group  = var.security_group
    target_group    = one(terraform_data.target_group[*].output.name)
    listener        = var.public ? var.listener : null
  }
}

resource "terraform_data" "error_alarm" {
  input = {
    name    = "${var.name}-errors"
    service = terraform_data.service.output.name
    notify  = var.alert_topic
  }
}

output "service_name" {
  value = terraform_data.service.output.name
}
