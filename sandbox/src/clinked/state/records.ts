/** What the sandbox keeps. Field names are the vendor's; ids are text; times are milliseconds UTC. */
export interface User {
  id: string;
  username: string;
  enabled: boolean;
  locked: boolean;
  name: string;
  jobTitle: string | null;
  organisation: string | null;
  email: string;
  address: string | null;
  telephone: string | null;
  other: string | null;
  logo: boolean;
  timeZone: string | null;
  locale: string | null;
  verifiedEmail: boolean;
  twoFactorAuthentication: boolean;
  twoFactorMode: string | null;
  lastModified: number;
  dateFormat: string | null;
  twentyFourHourTimeFormat: boolean;
  lastActive: number | null;
  realName: string | null;
  profileFields: Record<string, unknown>;
  password: string | null;
}

export interface AccountBranding {
  logo: boolean;
  icon: boolean;
  background: boolean;
  darkMenu: boolean;
  navbarColor: string;
  navbarText: string;
  sidebarColor: string;
  sidebarText: string;
  primaryColor: string;
  primaryText: string;
  secondaryColor: string;
  secondaryText: string;
  lastModified: number;
  fontFamily: string;
}

export interface SsoFlags {
  ssoEnabled: boolean;
  userJit: boolean;
  forceSso: boolean;
  adminsUsePassword: boolean;
  disableProfileEdit: boolean;
  forceAuth: boolean;
}

export interface Certificate {
  subject: string;
  issuer: string;
  signatureAlgorithm: string;
  signatureOID: string;
  notBefore: string;
  notAfter: string;
  publicKey: string;
}

export interface Sso extends SsoFlags {
  version: number;
  entityId: string | null;
  certificate: Certificate | null;
}

export interface Account {
  id: string;
  name: string;
  friendlyName: string;
  enabled: boolean;
  domain: string | null;
  hash: string | null;
  locale: string | null;
  dateCreated: number;
  lastModified: number;
  contextKey: string;
  branding: AccountBranding;
  sso: Sso;
}

export interface Member {
  account: string;
  user: string;
  permission: number;
  dateCreated: number;
  tags: string[];
  assignToNewGroupsPermission: number | null;
  activationType: string | null;
}

export interface GroupBranding {
  headerColor: string;
  textColor: string;
  logo: boolean;
  background: boolean;
  alignment: string;
  backgroundPositionX: number;
  backgroundPositionY: number;
  hideBackgroundGradient: boolean;
  hideLogoBackground: boolean;
  hideGroupName: boolean;
  hideLogo: boolean;
}

export interface Component {
  name: string;
  order: number;
  configuration: Record<string, unknown>;
}

export interface Watermark {
  enableWatermark: boolean;
  enableWatermarkIp: boolean;
  enableWatermarkEmail: boolean;
  enableWatermarkTimestamp: boolean;
  enableWatermarkCustomText: boolean;
  watermarkCustomText: string | null;
  watermarkStyle: string | null;
  transparentWatermark: boolean | null;
}

export interface Group {
  id: string;
  account: string;
  name: string;
  friendlyName: string;
  disableComments: boolean;
  contextKey: string;
  storageConsumed: number;
  blind: boolean;
  disableChat: boolean;
  disableEmailComments: boolean;
  hideMemberDetails: boolean;
  dateCreated: number;
  lastModified: number;
  owner: string | null;
  branding: GroupBranding;
  components: Component[];
  master: string | null;
  masterConfiguration: Record<string, unknown> | null;
  notificationsConfiguration: Record<string, unknown> | null;
  watermarkConfiguration: Watermark;
  order: number | null;
  jobs: unknown[];
  removed: boolean;
}

export interface GroupMember {
  group: string;
  user: string;
  permission: number;
  dateCreated: number;
  expirationDate: number | null;
  tags: string[];
  rights: string | null;
}

export interface AccountInvite {
  id: string;
  account: string;
  email: string;
  source: string;
  permission: number;
  groups: Record<string, number>;
  message: string | null;
  inviteKey: string;
  updated: boolean;
  /** List reads that must pass before the invite can be seen. */
  hiddenFor: number;
}

export interface GroupInvite {
  id: string;
  group: string;
  email: string;
  permission: number;
  expirationDate: number | null;
  inviteKey: string;
  lastModified: number;
}

export interface Guest {
  id: string;
  account: string;
  name: string;
  email: string;
  dateCreated: number;
  passwordEnabled: boolean;
  password: string | null;
}

export interface Right {
  id: string;
  account: string;
  name: string;
  description: string | null;
  type: string;
  basedOnPermission: number;
  capabilities: string[];
  dateCreated: number;
  dateUpdated: number | null;
}

export interface Property {
  name: string;
  value: string;
}

export interface TempFile {
  id: string;
  name: string;
  contentType: string;
  /** Bytes; what was announced for an upload in parts. */
  size: number;
  /** Text by part number; null for a part too large to be kept. */
  parts: Record<string, string | null>;
  /** Bytes by part number. */
  bytes: Record<string, number>;
  dateCreated: number;
}
