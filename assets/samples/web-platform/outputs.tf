output "site" {
  description = "Where the visitors go."
  value       = module.edge.hosts["www"]
}

output "api" {
  description = "Where the programs go."
  value       = module.edge.hosts["api"]
}

output "database" {
  description = "Where the services find their data."
  value       = module.database.endpoint
}

output "database_password" {
  value     = var.database_password
  sensitive = true
}
