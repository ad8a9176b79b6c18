# What the whole organization shares; the shop reads this state.

output "name" {
  value = "example"
}

output "dns_zone" {
  value = "example.com"
}

output "on_call" {
  value = "shop-on-call"
}
