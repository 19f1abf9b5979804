# Terraform with the generic REST provider. Every object is one instance of one resource.
terraform {
  required_providers {
    restapi = { source = "Mastercard/restapi" }
  }
}

variable "uri" { type = string }

variable "authorization" {
  type      = string
  sensitive = true
}

provider "restapi" {
  uri                  = var.uri
  write_returns_object = true
  headers              = { Authorization = var.authorization, "Content-Type" = "application/json" }
}

resource "restapi_object" "object" {
  for_each     = jsondecode(file("${path.module}/objects.json"))
  path         = each.value.path
  read_path    = each.value.read_path
  id_attribute = each.value.id_attribute
  read_search  = each.value.read_search
  data         = each.value.data
}
