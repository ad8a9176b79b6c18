variable "name" {
  type = string
}

variable "primary" {
  type = string
}

variable "subnet_group" {
  type = string
}

variable "alert_topic" {
  type = string
}

resource "terraform_data" "read_replica" {
  input = {
    name         = var.name
    source       = var.primary
    subnet_group = var.subnet_group
    size         = "medium"
  }
}

resource "terraform_data" "lag_alarm" {
  input = {
    name      = "${var.name}-lag"
    replica   = terraform_data.read_replica.output.name
    notify    = var.alert_topic
    threshold = "30 seconds"
  }
}

output "name" {
  value = terraform_data.read_replica.output.name
}
