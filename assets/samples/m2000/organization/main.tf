# What the whole organization shares; the company's environments and teams read this state.

output "dns_zone" {
  value = "example.com"
}

output "image_registry" {
  value = "images.example.com"
}

output "on_call" {
  value = "on-call"
}
