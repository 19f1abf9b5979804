import { lives } from "./life";

lives("clickup", { audit: { prints: '"space": "Onboarding"', env: { GUEST: "nora@acme.example" } } });
