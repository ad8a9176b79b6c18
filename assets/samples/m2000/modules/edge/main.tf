variable "name" {
  type = string
}

variable "origin" {
  type = string
}

variable "dns_zone" {
  type = string
}

resource "terraform_data" "distribution" {
  input = { name = var.name, origin = var.origin }
}

resource "terraform_data" "cache_policy" {
  input = { name = var.name }
}

resource "terraform_data" "dns_record" {
  for_each = toset(["assets", "www"])
  input    = { name = "${each.key}.${var.dns_zone}", alias = terraform_data.distribution.output.name }
}
