import { table } from "../../table";

export interface Organization {
  id: string;
  createdAt: string;
  updatedAt: string | null;
  status: string;
  subdomain: string;
  parentOrgId: string | null;
  name: string;
  legalName: string;
  websites: string[] | null;
  address: Record<string, string | null> | null;
  email: string | null;
  phone: string | null;
  description: string | null;
  industry: string | null;
  authMethod: string;
  /** Media id. */
  file: string | null;
  admin: { firstName?: string | undefined; lastName?: string | undefined; email: string };
  accessToken: string;
}

export const organizations = table<Organization>("organizations");

/** Tokens by the user that they were made for. */
export interface AccessToken {
  userId: string;
  token: string;
}

export const accessTokens = table<AccessToken>("accessTokens");
