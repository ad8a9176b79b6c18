variable "name" {
  type = string
}

variable "encryption_key" {
  type = string
}

resource "terraform_data" "bucket" {
  input = { name = var.name, encryption_key = var.encryption_key }
}

resource "terraform_data" "bucket_policy" {
  input = { name = var.name, bucket = terraform_data.bucket.output.name }
}

resource "terraform_data" "retention" {
  input = { days = 400, bucket = terraform_data.bucket.output.name }
}

output "bucket" {
  value = terraform_data.bucket.output.name
}
