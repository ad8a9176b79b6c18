output "shop" {
  value = module.storefront.host
}

output "status_page" {
  value = terraform_data.status_page.output.name
}
