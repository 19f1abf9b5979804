# Terraform with the generic REST provider. Every object is a resource of its own, in a file beside this one: one
# resource with `for_each` takes Terraform three times as long.
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
