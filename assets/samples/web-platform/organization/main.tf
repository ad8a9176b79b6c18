# What the whole organization shares. The platform reads this state through a
# terraform_remote_state data source, as it would read another team's state.

output "name" {
  value = "example"
}

output "dns_zone" {
  value = "example.com"
}

output "on_call" {
  value = "platform-on-call"
}
