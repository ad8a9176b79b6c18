variable "name" {
  type = string
}

variable "topic" {
  type = string
}

resource "terraform_data" "dead_letter_queue" {
  input = { name = "${var.name}-dead" }
}

resource "terraform_data" "queue" {
  input = { name = var.name, dead_letters = terraform_data.dead_letter_queue.output.name }
}

resource "terraform_data" "backlog_alarm" {
  input = { queue = terraform_data.queue.output.name, notify = var.topic }
}

output "queue" {
  value = terraform_data.queue.output.name
}
