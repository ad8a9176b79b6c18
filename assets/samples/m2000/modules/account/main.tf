variable "name" {
  type = string
}

variable "boundary" {
  type = string
}

variable "audit_bucket" {
  type = string
}

resource "terraform_data" "account" {
  input = { name = var.name }
}

resource "terraform_data" "admin_role" {
  input = { account = terraform_data.account.output.name, boundary = var.boundary }
}

resource "terraform_data" "audit_trail" {
  input = { account = terraform_data.account.output.name, bucket = var.audit_bucket }
}

resource "terraform_data" "budget" {
  count = 2
  input = { account = terraform_data.account.output.name, period = ["month", "year"][count.index] }
}

resource "terraform_data" "guardrail" {
  for_each = toset(["encryption", "regions"])
  input    = { name = each.key, account = terraform_data.account.output.name }
}
