variable "name" {
  type = string
}

variable "cluster" {
  type = string
}

variable "encryption_key" {
  type = string
}

variable "alert_topic" {
  type = string
}

resource "terraform_data" "role" {
  input = { name = var.name }
}

resource "terraform_data" "log_group" {
  input = { name = "/shop/jobs/${var.name}", encryption_key = var.encryption_key }
}

resource "terraform_data" "dead_letter_queue" {
  input = { name = "${var.name}-dead", encryption_key = var.encryption_key }
}

resource "terraform_data" "queue" {
  input = {
    name           = var.name
    encryption_key = var.encryption_key
    dead_letters   = terraform_data.dead_letter_queue.output.name
  }
}

resource "terraform_data" "task_definition" {
  input = {
    name      = var.name
    role      = terraform_data.role.output.name
    log_group = terraform_data.log_group.output.name
    queue     = terraform_data.queue.output.name
  }
}

resource "terraform_data" "service" {
  input = {
    name            = var.name
    cluster         = var.cluster
    task_definition = terraform_data.task_definition.output.name
  }
}

resource "terraform_data" "backlog_alarm" {
  input = {
    name   = "${var.name}-backlog"
    queue  = terraform_data.queue.output.name
    notify = var.alert_topic
  }
}

output "queue" {
  value = terraform_data.queue.output.name
}
