variable "zones" {
  description = "The availability zones to spread over."
  type        = list(string)
  default     = ["north-a", "north-b"]
}

variable "replicas" {
  description = "How many read replicas the database has."
  type        = number
  default     = 2
}

variable "services" {
  description = "The services that run on the platform; a public one is reached through the load balancer."
  type = map(object({
    image  = string
    tasks  = number
    public = bool
  }))
  default = {
    api    = { image = "example/api:4.2", tasks = 3, public = true }
    web    = { image = "example/web:7.0", tasks = 2, public = true }
    worker = { image = "example/worker:4.2", tasks = 1, public = false }
  }
}

variable "database_password" {
  description = "Sensitive, so that the state marks each value that it reaches."
  type        = string
  sensitive   = true
  default     = "not-a-real-secret"
}
