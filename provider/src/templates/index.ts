import "../node-version";

export { z } from "zod";
export { definePortalTemplate, type TemplateDeclaration } from "./define";
export { type SecretReference, type SecretSchema, secret } from "./secret";
export {
  type AnyTemplateClass,
  type BuildContext,
  isTemplateClass,
  type PortalTemplate,
  type TemplateArgs,
  type TemplateClass,
  type TemplateComponent,
  type TemplateOutputs,
} from "./template";
export { buildTenant, secretVariables, type TemplateTenant } from "./tenant";
