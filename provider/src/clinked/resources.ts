// Generated from the definitions by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Declared, isOfType, lookedUp, PortalResource } from "../kit/resource";

const declared = {
  Account: {
    type: "clinked:Account",
    inputs: ["account", "friendlyName", "name", "locale", "allowNameChange", "connection"],
    outputs: ["enabled", "domain", "hash", "dateCreated", "lastModified"],
    secret: [],
    isRoot: true,
  },
  AccountBranding: {
    type: "clinked:AccountBranding",
    inputs: [
      "account",
      "navbarColor",
      "navbarText",
      "sidebarColor",
      "sidebarText",
      "primaryColor",
      "primaryText",
      "secondaryColor",
      "secondaryText",
      "darkMenu",
      "fontFamily",
      "logo",
      "background",
      "icon",
      "connection",
    ],
    outputs: ["mediumLogo", "largeLogo", "lastModified"],
    secret: [],
  },
  AccountAnnouncement: {
    type: "clinked:AccountAnnouncement",
    inputs: ["account", "announcementId", "title", "body", "colour", "propagate", "inherit", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  AccountAnnouncements: {
    type: "clinked:AccountAnnouncements",
    inputs: ["account", "announcements", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  SsoConfiguration: {
    type: "clinked:SsoConfiguration",
    inputs: [
      "account",
      "ssoEnabled",
      "userJit",
      "forceSso",
      "adminsUsePassword",
      "disableProfileEdit",
      "forceAuth",
      "metadataFile",
      "renew",
      "connection",
    ],
    outputs: [
      "enabled",
      "entityId",
      "version",
      "subject",
      "issuer",
      "signatureAlgorithm",
      "signatureOID",
      "notBefore",
      "notAfter",
      "soonToExpire",
      "publicKey",
    ],
    secret: [],
  },
  PasswordPolicy: {
    type: "clinked:PasswordPolicy",
    inputs: ["account", "size", "uppercase", "digits", "special", "connection"],
    outputs: [],
    secret: [],
  },
  TwoFactorEnforcement: {
    type: "clinked:TwoFactorEnforcement",
    inputs: ["account", "status", "connection"],
    outputs: [],
    secret: [],
  },
  IframeAllowlist: {
    type: "clinked:IframeAllowlist",
    inputs: ["account", "domains", "connection"],
    outputs: [],
    secret: [],
  },
  ProfileFieldSet: {
    type: "clinked:ProfileFieldSet",
    inputs: ["account", "fields", "connection"],
    outputs: [],
    secret: [],
  },
  StorageRegion: {
    type: "clinked:StorageRegion",
    inputs: ["account", "region", "allowRegionChange", "connection"],
    outputs: ["enabled", "availableRegions"],
    secret: [],
  },
  CustomDomain: {
    type: "clinked:CustomDomain",
    inputs: ["account", "domain", "connection"],
    outputs: ["enabled", "regions"],
    secret: [],
  },
  CustomEmailSmtp: {
    type: "clinked:CustomEmailSmtp",
    inputs: ["account", "host", "port", "from", "username", "password", "auth", "starttls", "connection"],
    outputs: ["enabled", "connected", "type"],
    secret: ["password"],
  },
  CustomEmailSendgrid: {
    type: "clinked:CustomEmailSendgrid",
    inputs: ["account", "apiKey", "from", "connection"],
    outputs: ["enabled", "connected", "type"],
    secret: ["apiKey"],
  },
  CustomEmailDomainAuthentication: {
    type: "clinked:CustomEmailDomainAuthentication",
    inputs: ["account", "from", "validation", "connection"],
    outputs: ["enabled", "connected", "type", "valid", "dnsRecords"],
    secret: [],
  },
  DocusignIntegration: {
    type: "clinked:DocusignIntegration",
    inputs: ["account", "docusignAccount", "connected", "connection"],
    outputs: [],
    secret: [],
  },
  AccountMember: {
    type: "clinked:AccountMember",
    inputs: [
      "account",
      "username",
      "name",
      "email",
      "phone",
      "realName",
      "password",
      "permission",
      "assignToNewGroupsPermission",
      "enabled",
      "lock",
      "tags",
      "activation",
      "disableTwoFactorAuthentication",
      "connection",
      "adopt",
    ],
    outputs: [
      "userId",
      "verifiedEmail",
      "twoFactorAuthentication",
      "twoFactorMode",
      "memberOfMultipleAccounts",
      "pendingUnlock",
      "notAssigned",
      "assigningToGroups",
      "lastActive",
      "dateCreated",
    ],
    secret: ["password"],
  },
  AccountInvite: {
    type: "clinked:AccountInvite",
    inputs: [
      "account",
      "email",
      "permission",
      "assignGroups",
      "message",
      "reminder",
      "resend",
      "exportKey",
      "connection",
      "adopt",
    ],
    outputs: ["inviteId", "status", "requestType", "source", "inviteKey"],
    secret: ["inviteKey"],
  },
  Guest: {
    type: "clinked:Guest",
    inputs: ["account", "email", "name", "passwordEnabled", "password", "deliverResetNotifications", "connection"],
    outputs: ["guestId", "hasPassword", "shares", "dateCreated"],
    secret: ["password"],
  },
  AccountProperty: {
    type: "clinked:AccountProperty",
    inputs: ["account", "name", "value", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  AccountProperties: {
    type: "clinked:AccountProperties",
    inputs: ["account", "prefix", "properties", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  MemberRight: {
    type: "clinked:MemberRight",
    inputs: ["account", "name", "type", "basedOnPermission", "capabilities", "description", "connection", "adopt"],
    outputs: ["rightId", "dateCreated", "dateUpdated"],
    secret: [],
  },
  Group: {
    type: "clinked:Group",
    inputs: [
      "account",
      "friendlyName",
      "name",
      "copyFrom",
      "master",
      "components",
      "blind",
      "disableComments",
      "disableEmailComments",
      "hideMemberDetails",
      "notificationsConfiguration",
      "watermarkConfiguration",
      "masterConfiguration",
      "connection",
      "adopt",
    ],
    outputs: [
      "groupId",
      "contextKey",
      "members",
      "storageConsumed",
      "owner",
      "mailKey",
      "hash",
      "disableChat",
      "masterConfigured",
      "subgroupCount",
      "integrations",
      "labels",
      "dateCreated",
      "lastModified",
    ],
    secret: ["mailKey"],
  },
  GroupBranding: {
    type: "clinked:GroupBranding",
    inputs: [
      "group",
      "headerColor",
      "alignment",
      "backgroundPositionX",
      "backgroundPositionY",
      "hideBackgroundGradient",
      "hideLogoBackground",
      "hideGroupName",
      "hideLogo",
      "logo",
      "background",
      "logoFile",
      "backgroundFile",
      "connection",
    ],
    outputs: ["textColor"],
    secret: [],
  },
  GroupOrder: { type: "clinked:GroupOrder", inputs: ["account", "groups", "connection"], outputs: [], secret: [] },
  GroupMember: {
    type: "clinked:GroupMember",
    inputs: [
      "group",
      "username",
      "permission",
      "rights",
      "tags",
      "expirationDate",
      "assignmentNotification",
      "connection",
      "adopt",
    ],
    outputs: ["memberId", "name", "email", "capabilities", "restrictedApps", "dateCreated"],
    secret: [],
  },
  GroupMembers: {
    type: "clinked:GroupMembers",
    inputs: ["group", "members", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  GroupInvite: {
    type: "clinked:GroupInvite",
    inputs: ["group", "email", "permission", "message", "expirationTime", "connection", "adopt"],
    outputs: ["inviteId", "status", "inviteKey", "expirationDate", "lastModified"],
    secret: ["inviteKey"],
  },
  GroupInvites: {
    type: "clinked:GroupInvites",
    inputs: ["group", "invites", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  GroupProperty: {
    type: "clinked:GroupProperty",
    inputs: ["group", "name", "value", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  GroupProperties: {
    type: "clinked:GroupProperties",
    inputs: ["group", "prefix", "properties", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  GroupAnnouncement: {
    type: "clinked:GroupAnnouncement",
    inputs: ["group", "announcementId", "title", "body", "colour", "connection", "adopt"],
    outputs: ["propagate", "inherit"],
    secret: [],
  },
  GroupAnnouncements: {
    type: "clinked:GroupAnnouncements",
    inputs: ["group", "announcements", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  GroupLabelAttachment: {
    type: "clinked:GroupLabelAttachment",
    inputs: ["group", "label", "order", "connection", "adopt"],
    outputs: ["name"],
    secret: [],
  },
  GroupLabelAttachments: {
    type: "clinked:GroupLabelAttachments",
    inputs: ["group", "labels", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  Folder: {
    type: "clinked:Folder",
    inputs: [
      "group",
      "parent",
      "friendlyName",
      "sharing",
      "memberPermission",
      "tags",
      "following",
      "lock",
      "watermark",
      "versionSummary",
      "purge",
      "connection",
      "adopt",
    ],
    outputs: ["fileId", "contextKey", "name", "locker", "uploader", "userPermission", "nested", "lastModified"],
    secret: [],
  },
  FilePermissions: {
    type: "clinked:FilePermissions",
    inputs: ["file", "sharing", "memberPermission", "entries", "children", "connection"],
    outputs: [],
    secret: [],
  },
  File: {
    type: "clinked:File",
    inputs: [
      "group",
      "parent",
      "friendlyName",
      "content",
      "sharing",
      "memberPermission",
      "tags",
      "following",
      "lock",
      "watermark",
      "purge",
      "connection",
    ],
    outputs: [
      "fileId",
      "contextKey",
      "name",
      "userPermission",
      "contentType",
      "size",
      "versions",
      "locker",
      "uploader",
      "nested",
      "lastModified",
    ],
    secret: [],
  },
  Note: {
    type: "clinked:Note",
    inputs: [
      "group",
      "friendlyName",
      "content",
      "template",
      "sharing",
      "memberPermission",
      "tags",
      "attachments",
      "purge",
      "connection",
    ],
    outputs: [
      "noteId",
      "contextKey",
      "name",
      "userPermission",
      "pageType",
      "versions",
      "attachmentCount",
      "creator",
      "dateCreated",
      "lastModified",
    ],
    secret: [],
  },
  CalendarEvent: {
    type: "clinked:CalendarEvent",
    inputs: [
      "group",
      "friendlyName",
      "startDate",
      "endDate",
      "allDay",
      "recurrence",
      "location",
      "description",
      "color",
      "tags",
      "sharing",
      "dateReminder",
      "assignees",
      "parent",
      "parentExcludeDate",
      "purge",
      "connection",
    ],
    outputs: [
      "eventId",
      "contextKey",
      "name",
      "userPermission",
      "memberPermission",
      "dateEndRecurrence",
      "disableMaybe",
      "author",
    ],
    secret: [],
  },
  EventPermissions: {
    type: "clinked:EventPermissions",
    inputs: ["event", "sharing", "memberPermission", "entries", "children", "connection"],
    outputs: [],
    secret: [],
  },
  Discussion: {
    type: "clinked:Discussion",
    inputs: ["group", "friendlyName", "description", "tags", "sharing", "copyFrom", "following", "purge", "connection"],
    outputs: [
      "discussionId",
      "contextKey",
      "name",
      "userPermission",
      "memberPermission",
      "replies",
      "author",
      "dateCreated",
      "lastModified",
    ],
    secret: [],
  },
  Attachment: {
    type: "clinked:Attachment",
    inputs: [
      "file",
      "note",
      "event",
      "task",
      "discussion",
      "friendlyName",
      "content",
      "groupFile",
      "href",
      "oneDrive",
      "connection",
    ],
    outputs: [
      "accountId",
      "groupId",
      "context",
      "attachmentId",
      "shownName",
      "name",
      "contentType",
      "size",
      "removed",
      "lastModified",
    ],
    secret: [],
  },
  GroupMailRecipient: {
    type: "clinked:GroupMailRecipient",
    inputs: ["folder", "recipient", "connection", "adopt"],
    outputs: ["recipientId", "dateCreated"],
    secret: [],
  },
  GroupMailRecipients: {
    type: "clinked:GroupMailRecipients",
    inputs: ["folder", "recipients", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  FilesDescription: {
    type: "clinked:FilesDescription",
    inputs: ["group", "description", "connection"],
    outputs: [],
    secret: [],
  },
  NotesDescription: {
    type: "clinked:NotesDescription",
    inputs: ["group", "description", "connection"],
    outputs: [],
    secret: [],
  },
  TaskStatus: {
    type: "clinked:TaskStatus",
    inputs: ["account", "code", "name", "color", "textColor", "order", "connection", "adopt"],
    outputs: ["statusId", "dateCreated", "dateModified"],
    secret: [],
  },
  TaskStatuses: {
    type: "clinked:TaskStatuses",
    inputs: ["account", "statuses", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  TaskCategory: {
    type: "clinked:TaskCategory",
    inputs: ["group", "name", "order", "color", "connection", "adopt"],
    outputs: ["categoryId", "numberOfTasks"],
    secret: [],
  },
  Task: {
    type: "clinked:Task",
    inputs: [
      "group",
      "friendlyName",
      "description",
      "status",
      "assignees",
      "sharing",
      "memberPermission",
      "tags",
      "purge",
      "connection",
    ],
    outputs: [
      "taskId",
      "contextKey",
      "name",
      "userPermission",
      "priority",
      "progress",
      "dueDate",
      "dateReminder",
      "recurrence",
      "order",
      "categoryId",
      "author",
      "dateCompleted",
      "dateCreated",
      "lastModified",
    ],
    secret: [],
  },
  TaskOrder: { type: "clinked:TaskOrder", inputs: ["category", "tasks", "connection"], outputs: [], secret: [] },
  TaskPermissions: {
    type: "clinked:TaskPermissions",
    inputs: ["task", "sharing", "memberPermission", "entries", "children", "connection"],
    outputs: [],
    secret: [],
  },
  Share: {
    type: "clinked:Share",
    inputs: [
      "file",
      "note",
      "event",
      "task",
      "discussion",
      "email",
      "type",
      "dateExpire",
      "expiryEnabled",
      "password",
      "passwordEnabled",
      "notifications",
      "uploads",
      "downloads",
      "sendEmail",
      "message",
      "connection",
      "adopt",
    ],
    outputs: ["accountId", "groupId", "context", "shareId", "tokenKey", "sharedBy", "permission", "dateCreated"],
    secret: ["password", "tokenKey"],
  },
  Shares: {
    type: "clinked:Shares",
    inputs: ["file", "shares", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: ["shares"],
  },
  Dashboard: {
    type: "clinked:Dashboard",
    inputs: ["account", "group", "name", "columnSizes", "widgets", "connection", "adopt"],
    outputs: ["accountId", "context", "dashboardId", "default"],
    secret: [],
  },
  UserProfile: {
    type: "clinked:UserProfile",
    inputs: [
      "username",
      "name",
      "realName",
      "email",
      "address",
      "telephone",
      "organisation",
      "jobTitle",
      "other",
      "locale",
      "timeZone",
      "dateFormat",
      "twentyFourHourTimeFormat",
      "profileFields",
      "logo",
      "logoImage",
      "password",
      "verifyEmail",
      "connection",
    ],
    outputs: ["userId", "twoFactorAuthentication", "verifiedEmail", "lastModified"],
    secret: ["password"],
  },
  UserProperty: {
    type: "clinked:UserProperty",
    inputs: ["name", "value", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  Application: {
    type: "clinked:Application",
    inputs: [
      "name",
      "description",
      "platform",
      "deviceType",
      "deviceModel",
      "deviceOs",
      "appVersion",
      "bundleId",
      "rotation",
      "allowOwnLogin",
      "connection",
    ],
    outputs: ["clientId", "clientSecret", "owner", "lastActivity", "ip"],
    secret: ["clientSecret"],
  },
} satisfies Record<string, Declared>;

/**
 * An existing account. Clinked creates and removes none by API: create takes it over, delete forgets it.
 *
 * Id: `<account>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot. It is protected: before a destroy or
 * a replacement, give it `protect: false` and run `pulumi up`.
 *
 * Requests: read 1; create 2, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - `name` is the subdomain of the portal, so a change of it needs `allowNameChange: true`. (L1489)
 * - The document describes the account id as a user or profile id. (L1339)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const account = new clinked.Account("example", {
 *   account: "1",
 *   friendlyName: "Awesome Organisation",
 *   locale: "en_GB",
 * });
 * ```
 */
export class Account extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Account";

  /** Whether it is protected unless `protect: false` is given. */
  static readonly protectedByDefault = true;

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Account {
    return new Account(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Account, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Account {
    return isOfType(value, Account.__pulumiType);
  }

  /** Id of the existing account, for example "1". A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Name that people see. */
  declare readonly friendlyName: pulumi.Output<string | undefined>;
  /** Slug of the account and subdomain of its portal. A change moves the portal. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** Language of the account, for example "en_GB". */
  declare readonly locale: pulumi.Output<string | undefined>;
  /** Consent to a change of `name`, which moves the portal to another subdomain. */
  declare readonly allowNameChange: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Whether the account is in use. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** Custom domain, if there is one. */
  declare readonly domain: pulumi.Output<string>;
  /** Hash of the account, as Clinked returns it. */
  declare readonly hash: pulumi.Output<string>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: AccountArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Account, name, args, opts);
  }
}

/** Arguments of {@link Account}. */
export interface AccountArgs {
  /** Id of the existing account, for example "1". A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Name that people see. */
  friendlyName?: pulumi.Input<string>;
  /** Slug of the account and subdomain of its portal. A change moves the portal. */
  name?: pulumi.Input<string>;
  /** Language of the account, for example "en_GB". */
  locale?: pulumi.Input<string>;
  /** Consent to a change of `name`, which moves the portal to another subdomain. */
  allowNameChange?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Colours and font of a portal. Delete resets them to Clinked's own.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - logo, background and icon are flags without an upload: they can be removed, not set. (L6643)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const accountBranding = new clinked.AccountBranding("example", {
 *   account: "1",
 *   navbarColor: "#ffffff",
 *   primaryColor: "#2e9dff",
 *   darkMenu: false,
 *   fontFamily: "Open Sans",
 * });
 * ```
 */
export class AccountBranding extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:AccountBranding";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountBranding {
    return new AccountBranding(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a AccountBranding, even one of another copy of this package. */
  static override isInstance(value: unknown): value is AccountBranding {
    return isOfType(value, AccountBranding.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Colour of the navigation bar, for example "#2e9dff". */
  declare readonly navbarColor: pulumi.Output<string | undefined>;
  /** Colour of text in the navigation bar, for example "#2e9dff". */
  declare readonly navbarText: pulumi.Output<string | undefined>;
  /** Colour of the side bar, for example "#2e9dff". */
  declare readonly sidebarColor: pulumi.Output<string | undefined>;
  /** Colour of text in the side bar, for example "#2e9dff". */
  declare readonly sidebarText: pulumi.Output<string | undefined>;
  /** Colour of primary elements, for example "#2e9dff". */
  declare readonly primaryColor: pulumi.Output<string | undefined>;
  /** Colour of text on primary elements, for example "#2e9dff". */
  declare readonly primaryText: pulumi.Output<string | undefined>;
  /** Colour of secondary elements, for example "#2e9dff". */
  declare readonly secondaryColor: pulumi.Output<string | undefined>;
  /** Colour of text on secondary elements, for example "#2e9dff". */
  declare readonly secondaryText: pulumi.Output<string | undefined>;
  /** Whether the menu is dark. */
  declare readonly darkMenu: pulumi.Output<boolean | undefined>;
  /** Font, for example "Open Sans". */
  declare readonly fontFamily: pulumi.Output<string | undefined>;
  /** `false` removes the custom logo; Clinked documents no upload for it. */
  declare readonly logo: pulumi.Output<false | undefined>;
  /** `false` removes the custom background; Clinked documents no upload for it. */
  declare readonly background: pulumi.Output<false | undefined>;
  /** `false` removes the custom icon; Clinked documents no upload for it. */
  declare readonly icon: pulumi.Output<false | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Whether there is a logo of medium size. */
  declare readonly mediumLogo: pulumi.Output<boolean>;
  /** Whether there is a large logo. */
  declare readonly largeLogo: pulumi.Output<boolean>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: AccountBrandingArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.AccountBranding, name, args, opts);
  }
}

/** Arguments of {@link AccountBranding}. */
export interface AccountBrandingArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Colour of the navigation bar, for example "#2e9dff". */
  navbarColor?: pulumi.Input<string>;
  /** Colour of text in the navigation bar, for example "#2e9dff". */
  navbarText?: pulumi.Input<string>;
  /** Colour of the side bar, for example "#2e9dff". */
  sidebarColor?: pulumi.Input<string>;
  /** Colour of text in the side bar, for example "#2e9dff". */
  sidebarText?: pulumi.Input<string>;
  /** Colour of primary elements, for example "#2e9dff". */
  primaryColor?: pulumi.Input<string>;
  /** Colour of text on primary elements, for example "#2e9dff". */
  primaryText?: pulumi.Input<string>;
  /** Colour of secondary elements, for example "#2e9dff". */
  secondaryColor?: pulumi.Input<string>;
  /** Colour of text on secondary elements, for example "#2e9dff". */
  secondaryText?: pulumi.Input<string>;
  /** Whether the menu is dark. */
  darkMenu?: pulumi.Input<boolean>;
  /** Font, for example "Open Sans". */
  fontFamily?: pulumi.Input<string>;
  /** `false` removes the custom logo; Clinked documents no upload for it. */
  logo?: pulumi.Input<false>;
  /** `false` removes the custom background; Clinked documents no upload for it. */
  background?: pulumi.Input<false>;
  /** `false` removes the custom icon; Clinked documents no upload for it. */
  icon?: pulumi.Input<false>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * An announcement of an account under an id of your choice. AccountAnnouncements owns all of them.
 *
 * Id: `<account>/<announcementId>`. Create makes a new one. One that is there already is an error that names its id,
 * unless `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - DELETE without an id removes the main announcement: the id is always sent. (L7301)
 * - The main announcement has no id. It is not managed, and no list entry without an id is. (L7056)
 * - The single read shows no id: it is the one that was asked for. (L7135)
 * - There is no update: POST with the same id writes it anew, as stated for groups. (L17905)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const accountAnnouncement = new clinked.AccountAnnouncement("example", {
 *   account: "1",
 *   announcementId: "test",
 *   title: "title",
 *   body: "body",
 *   colour: "success",
 * });
 * ```
 */
export class AccountAnnouncement extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:AccountAnnouncement";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountAnnouncement {
    return new AccountAnnouncement(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a AccountAnnouncement, even one of another copy of this package. */
  static override isInstance(value: unknown): value is AccountAnnouncement {
    return isOfType(value, AccountAnnouncement.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /**
   * Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one. A change
   * replaces the resource.
   */
  declare readonly announcementId: pulumi.Output<string>;
  /** Title. */
  declare readonly title: pulumi.Output<string>;
  /** Text. */
  declare readonly body: pulumi.Output<string>;
  /** Colour, for example "success". */
  declare readonly colour: pulumi.Output<string | undefined>;
  /** Whether groups begin with it as their default. */
  declare readonly propagate: pulumi.Output<boolean | undefined>;
  /** Whether it is inherited from the account. */
  declare readonly inherit: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: AccountAnnouncementArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.AccountAnnouncement, name, args, opts);
  }
}

/** Arguments of {@link AccountAnnouncement}. */
export interface AccountAnnouncementArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /**
   * Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one. A change
   * replaces the resource.
   */
  announcementId: pulumi.Input<string>;
  /** Title. */
  title: pulumi.Input<string>;
  /** Text. */
  body: pulumi.Input<string>;
  /** Colour, for example "success". */
  colour?: pulumi.Input<string>;
  /** Whether groups begin with it as their default. */
  propagate?: pulumi.Input<boolean>;
  /** Whether it is inherited from the account. */
  inherit?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All announcements of an account that have an id: these and no others.
 *
 * Id: `<account>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 4, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - The main announcement has no id: it is neither owned nor removed. (L7301)
 * - A list that shows no ids, as in the example, hides announcements made by hand; declared ones are read singly
 *   then. (L7056)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const accountAnnouncements = new clinked.AccountAnnouncements("example", {
 *   account: "1",
 *   announcements: [{ announcementId: "test", title: "title", body: "body" }],
 * });
 * ```
 */
export class AccountAnnouncements extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:AccountAnnouncements";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountAnnouncements {
    return new AccountAnnouncements(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a AccountAnnouncements, even one of another copy of this package. */
  static override isInstance(value: unknown): value is AccountAnnouncements {
    return isOfType(value, AccountAnnouncements.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** All announcements, without the main one. */
  declare readonly announcements: pulumi.Output<AccountAnnouncementsAnnouncement[]>;
  /** Entries to leave alone, by announcementId; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: AccountAnnouncementsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.AccountAnnouncements, name, args, opts);
  }
}

/** Arguments of {@link AccountAnnouncements}. */
export interface AccountAnnouncementsArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** All announcements, without the main one. */
  announcements: pulumi.Input<pulumi.Input<AccountAnnouncementsAnnouncementArgs>[]>;
  /** Entries to leave alone, by announcementId; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Single sign-on of an account by SAML. Delete removes the configuration.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Flags are sent flat and come back under configuration, and only while single sign-on is on. (L8081)
 * - tempFile is typed as a number, but ids of temporary files are text. (L8036)
 * - The first switch to ssoEnabled needs metadataFile; whether a portal has metadata already, no reply tells.
 * - A missing configuration means that nothing is known of the flags, not that they are false.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const ssoConfiguration = new clinked.SsoConfiguration("example", {
 *   account: "1",
 *   ssoEnabled: false,
 *   userJit: false,
 *   forceSso: false,
 *   adminsUsePassword: true,
 * });
 * ```
 */
export class SsoConfiguration extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:SsoConfiguration";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SsoConfiguration {
    return new SsoConfiguration(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a SsoConfiguration, even one of another copy of this package. */
  static override isInstance(value: unknown): value is SsoConfiguration {
    return isOfType(value, SsoConfiguration.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Switches single sign-on on. The portal needs the metadata of the identity provider: metadataFile. */
  declare readonly ssoEnabled: pulumi.Output<boolean | undefined>;
  /** Makes users that log in for the first time. Not always returned, so its drift can go unseen. */
  declare readonly userJit: pulumi.Output<boolean | undefined>;
  /**
   * Makes everybody log in at the identity provider. Say with adminsUsePassword who keeps a way in. Not always
   * returned, so its drift can go unseen.
   */
  declare readonly forceSso: pulumi.Output<boolean | undefined>;
  /** Lets administrators log in with their password as well. Not always returned, so its drift can go unseen. */
  declare readonly adminsUsePassword: pulumi.Output<boolean | undefined>;
  /** Keeps users from editing their profile. Not always returned, so its drift can go unseen. */
  declare readonly disableProfileEdit: pulumi.Output<boolean | undefined>;
  /** Asks for the login each time. Not always returned, so its drift can go unseen. */
  declare readonly forceAuth: pulumi.Output<boolean | undefined>;
  /**
   * SAML metadata of the identity provider: path of the XML file or a Pulumi asset. Compared by content. Not always
   * returned, so its drift can go unseen.
   */
  declare readonly metadataFile: pulumi.Output<{ path?: string; text?: string; sha256: string } | undefined>;
  /** Any text; a change of it renews the configuration once. */
  declare readonly renew: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Whether single sign-on is on. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** Entity id of the service provider. */
  declare readonly entityId: pulumi.Output<string>;
  /** Version of the certificate. */
  declare readonly version: pulumi.Output<number>;
  /** Subject of the certificate. */
  declare readonly subject: pulumi.Output<string>;
  /** Issuer of the certificate. */
  declare readonly issuer: pulumi.Output<string>;
  /** Signature algorithm of the certificate. */
  declare readonly signatureAlgorithm: pulumi.Output<string>;
  /** Object id of the signature algorithm. */
  declare readonly signatureOID: pulumi.Output<string>;
  /** When the certificate begins to be valid. */
  declare readonly notBefore: pulumi.Output<string>;
  /** When the certificate ends. */
  declare readonly notAfter: pulumi.Output<string>;
  /** Whether the certificate ends within 30 days. */
  declare readonly soonToExpire: pulumi.Output<boolean>;
  /** Public key of the certificate. */
  declare readonly publicKey: pulumi.Output<string>;

  constructor(name: string, args: SsoConfigurationArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.SsoConfiguration, name, args, opts);
  }
}

/** Arguments of {@link SsoConfiguration}. */
export interface SsoConfigurationArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Switches single sign-on on. The portal needs the metadata of the identity provider: metadataFile. */
  ssoEnabled?: pulumi.Input<boolean>;
  /** Makes users that log in for the first time. Not always returned, so its drift can go unseen. */
  userJit?: pulumi.Input<boolean>;
  /**
   * Makes everybody log in at the identity provider. Say with adminsUsePassword who keeps a way in. Not always
   * returned, so its drift can go unseen.
   */
  forceSso?: pulumi.Input<boolean>;
  /** Lets administrators log in with their password as well. Not always returned, so its drift can go unseen. */
  adminsUsePassword?: pulumi.Input<boolean>;
  /** Keeps users from editing their profile. Not always returned, so its drift can go unseen. */
  disableProfileEdit?: pulumi.Input<boolean>;
  /** Asks for the login each time. Not always returned, so its drift can go unseen. */
  forceAuth?: pulumi.Input<boolean>;
  /**
   * SAML metadata of the identity provider: path of the XML file or a Pulumi asset. Compared by content. Not always
   * returned, so its drift can go unseen.
   */
  metadataFile?: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset>;
  /** Any text; a change of it renews the configuration once. */
  renew?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * What passwords of an account's members must have. Delete leaves it as it is.
 *
 * Id: `<account>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Whether a field may be left out is not stated: all four are required, and always sent. (L7673)
 * - There is neither a delete nor a documented default: destroy leaves the policy as it is.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const passwordPolicy = new clinked.PasswordPolicy("example", {
 *   account: "1",
 *   size: 12,
 *   uppercase: true,
 *   digits: true,
 *   special: true,
 * });
 * ```
 */
export class PasswordPolicy extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:PasswordPolicy";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PasswordPolicy {
    return new PasswordPolicy(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a PasswordPolicy, even one of another copy of this package. */
  static override isInstance(value: unknown): value is PasswordPolicy {
    return isOfType(value, PasswordPolicy.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Characters that a password has at least. */
  declare readonly size: pulumi.Output<number>;
  /** Whether it needs an upper-case letter. */
  declare readonly uppercase: pulumi.Output<boolean>;
  /** Whether it needs a digit. */
  declare readonly digits: pulumi.Output<boolean>;
  /** Whether it needs a special character. */
  declare readonly special: pulumi.Output<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: PasswordPolicyArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.PasswordPolicy, name, args, opts);
  }
}

/** Arguments of {@link PasswordPolicy}. */
export interface PasswordPolicyArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Characters that a password has at least. */
  size: pulumi.Input<number>;
  /** Whether it needs an upper-case letter. */
  uppercase: pulumi.Input<boolean>;
  /** Whether it needs a digit. */
  digits: pulumi.Input<boolean>;
  /** Whether it needs a special character. */
  special: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Whether members of an account must log in with two factors. Delete ends the enforcement.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The body is a bare true or false; the read answers an object with status. (L8314)
 * - POST answers nothing, so the status is read after it. (L8292)
 * - There is no delete: destroy sends false, and members may log in with one factor again.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const twoFactorEnforcement = new clinked.TwoFactorEnforcement("example", { account: "1", status: true });
 * ```
 */
export class TwoFactorEnforcement extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:TwoFactorEnforcement";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TwoFactorEnforcement {
    return new TwoFactorEnforcement(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TwoFactorEnforcement, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TwoFactorEnforcement {
    return isOfType(value, TwoFactorEnforcement.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Whether all members must log in with two factors. */
  declare readonly status: pulumi.Output<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: TwoFactorEnforcementArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TwoFactorEnforcement, name, args, opts);
  }
}

/** Arguments of {@link TwoFactorEnforcement}. */
export interface TwoFactorEnforcementArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Whether all members must log in with two factors. */
  status: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * All domains that inline frames of an account may show. Delete empties the list.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - POST replaces the whole list and answers nothing, so the list is read after it. (L7567)
 * - There is no delete: destroy sends an empty list.
 * - One resource for each account: two would take each other's domains away.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const iframeAllowlist = new clinked.IframeAllowlist("example", {
 *   account: "1",
 *   domains: ["domain.ltd", "videos.domain.ltd"],
 * });
 * ```
 */
export class IframeAllowlist extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:IframeAllowlist";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): IframeAllowlist {
    return new IframeAllowlist(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a IframeAllowlist, even one of another copy of this package. */
  static override isInstance(value: unknown): value is IframeAllowlist {
    return isOfType(value, IframeAllowlist.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** All domains that inline frames may show: these and no others. */
  declare readonly domains: pulumi.Output<string[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: IframeAllowlistArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.IframeAllowlist, name, args, opts);
  }
}

/** Arguments of {@link IframeAllowlist}. */
export interface IframeAllowlistArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** All domains that inline frames may show: these and no others. */
  domains: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * All profile fields of an account, in their order: these and no others. Delete removes them.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - POST replaces all fields and answers nothing, so they are read after it. (L7812)
 * - Clinked gives each field a number; here it is the place in the list. (L7851)
 * - Fields have no id. What members have filled in hangs on the name: another name is another field.
 * - There is no delete: destroy sends an empty list.
 * - One resource for each account: two would take each other's fields away.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const profileFieldSet = new clinked.ProfileFieldSet("example", {
 *   account: "1",
 *   fields: ["Favorite pizza", "Birthday"],
 * });
 * ```
 */
export class ProfileFieldSet extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:ProfileFieldSet";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ProfileFieldSet {
    return new ProfileFieldSet(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a ProfileFieldSet, even one of another copy of this package. */
  static override isInstance(value: unknown): value is ProfileFieldSet {
    return isOfType(value, ProfileFieldSet.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Names of all profile fields that members can fill in, in the order in which they are shown. */
  declare readonly fields: pulumi.Output<string[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: ProfileFieldSetArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.ProfileFieldSet, name, args, opts);
  }
}

/** Arguments of {@link ProfileFieldSet}. */
export interface ProfileFieldSetArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Names of all profile fields that members can fill in, in the order in which they are shown. */
  fields: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * The region that an account's files are kept in. Delete leaves it as it is.
 *
 * Id: `<account>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 1, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - A change may move files, so it needs `allowRegionChange: true`, and one request more. (L8391)
 * - The read shows no available regions, the reply of a change does: names are not checked before. (L8358)
 * - There is neither a delete nor a documented default: destroy leaves the region as it is.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const storageRegion = new clinked.StorageRegion("example", {
 *   account: "1",
 *   region: "US-WEST-1",
 *   allowRegionChange: true,
 * });
 * ```
 */
export class StorageRegion extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:StorageRegion";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): StorageRegion {
    return new StorageRegion(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a StorageRegion, even one of another copy of this package. */
  static override isInstance(value: unknown): value is StorageRegion {
    return isOfType(value, StorageRegion.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Region that files are kept in, for example "US-WEST-1". */
  declare readonly region: pulumi.Output<string>;
  /** Consent to a change of `region`, which may move all files. */
  declare readonly allowRegionChange: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Whether the account may choose a region. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** Regions to choose from, as the last change showed them. */
  declare readonly availableRegions: pulumi.Output<string[]>;

  constructor(name: string, args: StorageRegionArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.StorageRegion, name, args, opts);
  }
}

/** Arguments of {@link StorageRegion}. */
export interface StorageRegionArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Region that files are kept in, for example "US-WEST-1". */
  region: pulumi.Input<string>;
  /** Consent to a change of `region`, which may move all files. */
  allowRegionChange?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * The domain of its own under which an account's portal is reached. An account has at most one.
 *
 * Id: `<account>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 3, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - status false says that there is none; enabled says that the account may have one. (L9156)
 * - POST answers nothing, so the domain is read after it. There is no update. (L9201)
 * - A domain that is there already is taken over where it is the same, and else never overwritten.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const customDomain = new clinked.CustomDomain("example", { account: "1", domain: "portal.domain.ltd" });
 * ```
 */
export class CustomDomain extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:CustomDomain";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CustomDomain {
    return new CustomDomain(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a CustomDomain, even one of another copy of this package. */
  static override isInstance(value: unknown): value is CustomDomain {
    return isOfType(value, CustomDomain.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Domain of the portal, whose DNS leads to one of the hosts in `regions`. A change replaces the resource. */
  declare readonly domain: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Whether the account may have a custom domain. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** Hosts that the domain can lead to, by region. */
  declare readonly regions: pulumi.Output<{ [name: string]: string[] }>;

  constructor(name: string, args: CustomDomainArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.CustomDomain, name, args, opts);
  }
}

/** Arguments of {@link CustomDomain}. */
export interface CustomDomainArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Domain of the portal, whose DNS leads to one of the hosts in `regions`. A change replaces the resource. */
  domain: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Custom e-mail of an account by a mail server. An account has one of three modes.
 *
 * Id: `<account>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 3, update 2, delete 2.
 *
 * Good to know (L: line of the vendor's API document):
 * - The read shows enabled, connected and type: drift is found where the mode has changed or gone. (L8464)
 * - The values of type are not documented: one that does not name a mode counts as another mode. (L8492)
 * - DELETE takes any configuration away, so it is sent only while the account has this mode. (L9102)
 * - The reply shows auth and password as null, so it is never used: the state keeps what was sent. (L8547)
 * - There is no field table, and no update of parts: every change sends all fields that are given. (L8520)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const customEmailSmtp = new clinked.CustomEmailSmtp("example", {
 *   account: "1",
 *   host: "smtp.domain.ltd",
 *   port: 465,
 *   from: "user123@smtp.domain.ltd",
 *   username: "user123",
 *   password: "passy",
 *   auth: true,
 *   starttls: true,
 * });
 * ```
 */
export class CustomEmailSmtp extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:CustomEmailSmtp";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CustomEmailSmtp {
    return new CustomEmailSmtp(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a CustomEmailSmtp, even one of another copy of this package. */
  static override isInstance(value: unknown): value is CustomEmailSmtp {
    return isOfType(value, CustomEmailSmtp.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Host of the mail server, for example "smtp.domain.ltd". Not always returned, so its drift can go unseen. */
  declare readonly host: pulumi.Output<string>;
  /** Port of the mail server. Not always returned, so its drift can go unseen. */
  declare readonly port: pulumi.Output<number>;
  /** Address that mail comes from. Not always returned, so its drift can go unseen. */
  declare readonly from: pulumi.Output<string>;
  /** User name at the mail server. Not always returned, so its drift can go unseen. */
  declare readonly username: pulumi.Output<string | undefined>;
  /** Password at the mail server. Not always returned, so its drift can go unseen. Secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Whether the mail server asks for user name and password. Not always returned, so its drift can go unseen. */
  declare readonly auth: pulumi.Output<boolean | undefined>;
  /** Whether the connection is encrypted by STARTTLS. Not always returned, so its drift can go unseen. */
  declare readonly starttls: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Whether custom e-mail is enabled. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** Whether mail is sent this way. */
  declare readonly connected: pulumi.Output<boolean>;
  /** Kind of the configuration, in Clinked's own word. */
  declare readonly type: pulumi.Output<string>;

  constructor(name: string, args: CustomEmailSmtpArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.CustomEmailSmtp, name, args, opts);
  }
}

/** Arguments of {@link CustomEmailSmtp}. */
export interface CustomEmailSmtpArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Host of the mail server, for example "smtp.domain.ltd". Not always returned, so its drift can go unseen. */
  host: pulumi.Input<string>;
  /** Port of the mail server. Not always returned, so its drift can go unseen. */
  port: pulumi.Input<number>;
  /** Address that mail comes from. Not always returned, so its drift can go unseen. */
  from: pulumi.Input<string>;
  /** User name at the mail server. Not always returned, so its drift can go unseen. */
  username?: pulumi.Input<string>;
  /** Password at the mail server. Not always returned, so its drift can go unseen. Secret. */
  password?: pulumi.Input<string>;
  /** Whether the mail server asks for user name and password. Not always returned, so its drift can go unseen. */
  auth?: pulumi.Input<boolean>;
  /** Whether the connection is encrypted by STARTTLS. Not always returned, so its drift can go unseen. */
  starttls?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Custom e-mail of an account by SendGrid. An account has one of three modes.
 *
 * Id: `<account>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 3, update 2, delete 2.
 *
 * Good to know (L: line of the vendor's API document):
 * - The read shows enabled, connected and type: drift is found where the mode has changed or gone. (L8464)
 * - The values of type are not documented: one that does not name a mode counts as another mode. (L8492)
 * - DELETE takes any configuration away, so it is sent only while the account has this mode. (L9102)
 * - The reply shows another key than the one that was sent, so it is never used. (L8640)
 * - mx is shown by the reply alone, and null there: it is not kept. (L8648)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const customEmailSendgrid = new clinked.CustomEmailSendgrid("example", {
 *   account: "1",
 *   apiKey: "123-apiKey-from-sendgrid",
 *   from: "user123@smtp.domain.ltd",
 * });
 * ```
 */
export class CustomEmailSendgrid extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:CustomEmailSendgrid";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CustomEmailSendgrid {
    return new CustomEmailSendgrid(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a CustomEmailSendgrid, even one of another copy of this package. */
  static override isInstance(value: unknown): value is CustomEmailSendgrid {
    return isOfType(value, CustomEmailSendgrid.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** API key of SendGrid. Not always returned, so its drift can go unseen. Secret. */
  declare readonly apiKey: pulumi.Output<string>;
  /** Address that mail comes from. Not always returned, so its drift can go unseen. */
  declare readonly from: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Whether custom e-mail is enabled. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** Whether mail is sent this way. */
  declare readonly connected: pulumi.Output<boolean>;
  /** Kind of the configuration, in Clinked's own word. */
  declare readonly type: pulumi.Output<string>;

  constructor(name: string, args: CustomEmailSendgridArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.CustomEmailSendgrid, name, args, opts);
  }
}

/** Arguments of {@link CustomEmailSendgrid}. */
export interface CustomEmailSendgridArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** API key of SendGrid. Not always returned, so its drift can go unseen. Secret. */
  apiKey: pulumi.Input<string>;
  /** Address that mail comes from. Not always returned, so its drift can go unseen. */
  from: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Custom e-mail of an account by DNS records of its domain. An account has one of three modes.
 *
 * Id: `<account>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 3, update 2, delete 2.
 *
 * Good to know (L: line of the vendor's API document):
 * - The read shows enabled, connected and type: drift is found where the mode has changed or gone. (L8464)
 * - The values of type are not documented: one that does not name a mode counts as another mode. (L8492)
 * - DELETE takes any configuration away, so it is sent only while the account has this mode. (L9102)
 * - domain, mx, mxValid, valid and dns stand among the request fields; they are facts and never sent. (L8820)
 * - valid and dns, here dnsRecords, are shown by create and validation alone: a change of `validation` renews them.
 *   (L9010)
 * - mx and mxValid are null in every example, and domain in one: they are not kept.
 * - After an import valid and dnsRecords are missing until a change of `validation`.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const customEmailDomainAuthentication = new clinked.CustomEmailDomainAuthentication("example", {
 *   account: "1",
 *   from: "email@example.com",
 * });
 * ```
 */
export class CustomEmailDomainAuthentication extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:CustomEmailDomainAuthentication";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomEmailDomainAuthentication {
    return new CustomEmailDomainAuthentication(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a CustomEmailDomainAuthentication, even one of another copy of this package. */
  static override isInstance(value: unknown): value is CustomEmailDomainAuthentication {
    return isOfType(value, CustomEmailDomainAuthentication.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /**
   * Address that mail comes from. Its domain is the one that is authenticated. A change replaces the resource. Not
   * always returned, so its drift can go unseen.
   */
  declare readonly from: pulumi.Output<string>;
  /** Any text; a change of it has Clinked look for the DNS records again. */
  declare readonly validation: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Whether custom e-mail is enabled. */
  declare readonly enabled: pulumi.Output<boolean>;
  /** Whether mail is sent this way. */
  declare readonly connected: pulumi.Output<boolean>;
  /** Kind of the configuration, in Clinked's own word. */
  declare readonly type: pulumi.Output<string>;
  /** Whether the domain was valid when Clinked last looked. Returned by the create alone. */
  declare readonly valid: pulumi.Output<boolean>;
  /** DNS records that the domain needs, by name. Returned by the create alone. */
  declare readonly dnsRecords: pulumi.Output<{ [name: string]: CustomEmailDomainAuthenticationDnsRecord }>;

  constructor(name: string, args: CustomEmailDomainAuthenticationArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.CustomEmailDomainAuthentication, name, args, opts);
  }
}

/** Arguments of {@link CustomEmailDomainAuthentication}. */
export interface CustomEmailDomainAuthenticationArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /**
   * Address that mail comes from. Its domain is the one that is authenticated. A change replaces the resource. Not
   * always returned, so its drift can go unseen.
   */
  from: pulumi.Input<string>;
  /** Any text; a change of it has Clinked look for the DNS records again. */
  validation?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Which Docusign account an account uses. Connecting takes a browser: create takes over, delete forgets.
 *
 * Id: `<account>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - A connection begins with a consent in a browser, which no request can give. (L9491)
 * - DELETE would end that consent for good: destroy sends nothing and leaves it connected. (L9375)
 * - Clinked calls the Docusign account `account`; here that is the account of the portal. (L9349)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const docusignIntegration = new clinked.DocusignIntegration("example", {
 *   account: "1",
 *   docusignAccount: "yyyy-yyyy",
 *   connected: true,
 * });
 * ```
 */
export class DocusignIntegration extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:DocusignIntegration";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DocusignIntegration {
    return new DocusignIntegration(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a DocusignIntegration, even one of another copy of this package. */
  static override isInstance(value: unknown): value is DocusignIntegration {
    return isOfType(value, DocusignIntegration.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Id of the Docusign account that is used. */
  declare readonly docusignAccount: pulumi.Output<string | undefined>;
  /** Whether the integration is connected. Needs the consent of a browser. */
  declare readonly connected: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: DocusignIntegrationArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.DocusignIntegration, name, args, opts);
  }
}

/** Arguments of {@link DocusignIntegration}. */
export interface DocusignIntegrationArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Id of the Docusign account that is used. */
  docusignAccount?: pulumi.Input<string>;
  /** Whether the integration is connected. Needs the consent of a browser. */
  connected?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A person who can log in to an account. Memberships of groups are GroupMember or GroupMembers.
 *
 * Id: `<account>/<username>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - `phone` is sent and `telephone` comes back. (L2098)
 * - Write replies show tags as empty, so the member is read again. (L2115)
 * - List entries lack the tags: a member whose tags are managed is read singly. (L2366)
 * - name, email, phone and realName are updated through the profile of the user. (L36677)
 * - activationType is listed twice, as text and as a number; it is not kept. (L2174)
 * - assignGroups, removeGroups and assignmentNotification belong to GroupMember.
 * - Address, job title, time zone and the like are the user's profile, which is no part of the member.
 * - A user of several accounts is shared: a delete or a new name warns where that is known.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const accountMember = new clinked.AccountMember("example", {
 *   account: "1",
 *   username: "john",
 *   name: "John",
 *   email: "john@blah.com",
 *   permission: 1,
 *   tags: ["hello", "world"],
 * });
 * ```
 */
export class AccountMember extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:AccountMember";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountMember {
    return new AccountMember(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a AccountMember, even one of another copy of this package. */
  static override isInstance(value: unknown): value is AccountMember {
    return isOfType(value, AccountMember.__pulumiType);
  }

  /** Id of the account that the member belongs to. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** User name, unique at Clinked. A change replaces the member. */
  declare readonly username: pulumi.Output<string>;
  /** Full name. */
  declare readonly name: pulumi.Output<string>;
  /** E-mail address. */
  declare readonly email: pulumi.Output<string>;
  /** Phone number. */
  declare readonly phone: pulumi.Output<string | undefined>;
  /** Real name, for administrators only. */
  declare readonly realName: pulumi.Output<string | undefined>;
  /** Password. Never returned. Secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Permission in the account: 1 basic, 4 group creator, 8 member manager, 16 administrator. */
  declare readonly permission: pulumi.Output<1 | 4 | 8 | 16 | undefined>;
  /**
   * Adds the member to every new group with this permission. Accepted at creation only. Not always returned, so its
   * drift can go unseen.
   */
  declare readonly assignToNewGroupsPermission: pulumi.Output<1 | 4 | 8 | 16 | undefined>;
  /** Whether the member can log in. */
  declare readonly enabled: pulumi.Output<boolean | undefined>;
  /** Whether the member is locked. */
  declare readonly lock: pulumi.Output<boolean | undefined>;
  /** Tags of the member. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Activation e-mail. Never returned. */
  declare readonly activation: pulumi.Output<AccountMemberActivation | undefined>;
  /** Any text; a change of it switches the member's two-factor login off once. */
  declare readonly disableTwoFactorAuthentication: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id of the user. */
  declare readonly userId: pulumi.Output<string>;
  /** Whether the e-mail address is verified. */
  declare readonly verifiedEmail: pulumi.Output<boolean>;
  /** Whether two-factor login is on. */
  declare readonly twoFactorAuthentication: pulumi.Output<boolean>;
  /** How the second factor comes. */
  declare readonly twoFactorMode: pulumi.Output<string>;
  /** Whether other accounts share this user; deleting or renaming may touch them. Known after a single read. */
  declare readonly memberOfMultipleAccounts: pulumi.Output<boolean>;
  /** Whether the member waits to be unlocked. Known after a single read. */
  declare readonly pendingUnlock: pulumi.Output<boolean>;
  /** Groups that an assignment did not reach, where Clinked tells it. */
  declare readonly notAssigned: pulumi.Output<unknown[]>;
  /** Whether an assignment to groups is under way, where Clinked tells it. */
  declare readonly assigningToGroups: pulumi.Output<boolean>;
  /** When the user was last active. */
  declare readonly lastActive: pulumi.Output<string>;
  /** When the member was added. */
  declare readonly dateCreated: pulumi.Output<string>;

  constructor(name: string, args: AccountMemberArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.AccountMember, name, args, opts);
  }
}

/** Arguments of {@link AccountMember}. */
export interface AccountMemberArgs {
  /** Id of the account that the member belongs to. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** User name, unique at Clinked. A change replaces the member. */
  username: pulumi.Input<string>;
  /** Full name. */
  name: pulumi.Input<string>;
  /** E-mail address. */
  email: pulumi.Input<string>;
  /** Phone number. */
  phone?: pulumi.Input<string>;
  /** Real name, for administrators only. */
  realName?: pulumi.Input<string>;
  /** Password. Never returned. Secret. */
  password?: pulumi.Input<string>;
  /** Permission in the account: 1 basic, 4 group creator, 8 member manager, 16 administrator. */
  permission?: pulumi.Input<1 | 4 | 8 | 16>;
  /**
   * Adds the member to every new group with this permission. Accepted at creation only. Not always returned, so its
   * drift can go unseen.
   */
  assignToNewGroupsPermission?: pulumi.Input<1 | 4 | 8 | 16>;
  /** Whether the member can log in. */
  enabled?: pulumi.Input<boolean>;
  /** Whether the member is locked. */
  lock?: pulumi.Input<boolean>;
  /** Tags of the member. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Activation e-mail. Never returned. */
  activation?: pulumi.Input<AccountMemberActivationArgs>;
  /** Any text; a change of it switches the member's two-factor login off once. */
  disableTwoFactorAuthentication?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * An invitation of one address to an account. Once accepted it is fulfilled, and the member lives on by itself.
 *
 * Id: `<account>/<inviteId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Create answers 202 without body or id: the invite is looked up by its address, again for a while. (L4060)
 * - List entries have neither groups nor key: an invite that manages groups is read singly. (L4156)
 * - The table of PATCH says groups, its example assignGroups; assignGroups is sent. (L5240)
 * - request.parameters repeats permission and groups as JSON in a text; it is not used. (L4443)
 * - Names, container and context of the request, and details of its groups, are not kept: other resources hold them.
 * - An accepted invite disappears and a member with its address appears: that is no drift.
 * - removeGroups has no meaning for somebody who is no member yet, so it is not offered.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const accountInvite = new clinked.AccountInvite("example", {
 *   account: "1",
 *   email: "invite@me.com",
 *   permission: 1,
 *   message: "hello",
 *   reminder: true,
 * });
 * ```
 */
export class AccountInvite extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:AccountInvite";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountInvite {
    return new AccountInvite(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a AccountInvite, even one of another copy of this package. */
  static override isInstance(value: unknown): value is AccountInvite {
    return isOfType(value, AccountInvite.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Address that is invited. A change replaces the invite. */
  declare readonly email: pulumi.Output<string>;
  /** Permission in the account after acceptance: 1, 4, 8 or 16. */
  declare readonly permission: pulumi.Output<1 | 4 | 8 | 16 | undefined>;
  /** Groups that the person joins on acceptance. */
  declare readonly assignGroups: pulumi.Output<AccountInviteAssignGroup[] | undefined>;
  /** Text of the invitation. Never returned. */
  declare readonly message: pulumi.Output<string | undefined>;
  /**
   * Whether Clinked reminds of an invite that is not accepted. A change replaces the invite. Not always returned, so
   * its drift can go unseen.
   */
  declare readonly reminder: pulumi.Output<boolean | undefined>;
  /** Any text; a change of it sends the invitation again. */
  declare readonly resend: pulumi.Output<string | undefined>;
  /**
   * Reads the invite key into the outputs, at one request more for each read. Not always returned, so its drift can go
   * unseen.
   */
  declare readonly exportKey: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by Clinked, without the account. */
  declare readonly inviteId: pulumi.Output<string>;
  /** State of the invite: "NONE" while it waits, "ACCEPTED" once the person is a member. */
  declare readonly status: pulumi.Output<string>;
  /** Type of the request behind the invite. */
  declare readonly requestType: pulumi.Output<string>;
  /** User name of the person who invited. */
  declare readonly source: pulumi.Output<string>;
  /** Key that accepts the invite. Secret. */
  declare readonly inviteKey: pulumi.Output<string>;

  constructor(name: string, args: AccountInviteArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.AccountInvite, name, args, opts);
  }
}

/** Arguments of {@link AccountInvite}. */
export interface AccountInviteArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Address that is invited. A change replaces the invite. */
  email: pulumi.Input<string>;
  /** Permission in the account after acceptance: 1, 4, 8 or 16. */
  permission?: pulumi.Input<1 | 4 | 8 | 16>;
  /** Groups that the person joins on acceptance. */
  assignGroups?: pulumi.Input<pulumi.Input<AccountInviteAssignGroupArgs>[]>;
  /** Text of the invitation. Never returned. */
  message?: pulumi.Input<string>;
  /**
   * Whether Clinked reminds of an invite that is not accepted. A change replaces the invite. Not always returned, so
   * its drift can go unseen.
   */
  reminder?: pulumi.Input<boolean>;
  /** Any text; a change of it sends the invitation again. */
  resend?: pulumi.Input<string>;
  /**
   * Reads the invite key into the outputs, at one request more for each read. Not always returned, so its drift can go
   * unseen.
   */
  exportKey?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * Somebody whom content is shared with. Clinked makes guests by sharing: create takes one over, delete forgets it.
 *
 * Id: `<account>/<guestId>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Guests cannot be created: one comes into being when something is shared with an address. (L6056)
 * - List entries lack the shares, which only the single read shows.
 * - Delete forgets the guest: removing it would end shares that the program does not know.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const guest = new clinked.Guest("example", { account: "1", email: "guest@guest.com", name: "Guest" });
 * ```
 */
export class Guest extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Guest";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Guest {
    return new Guest(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Guest, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Guest {
    return isOfType(value, Guest.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** E-mail address; finds the guest when it is taken over. */
  declare readonly email: pulumi.Output<string>;
  /** Name. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** Whether a password is asked for. */
  declare readonly passwordEnabled: pulumi.Output<boolean | undefined>;
  /** Password. Never returned. Secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Any text; a change of it sends the guest instructions to reset the password. */
  declare readonly deliverResetNotifications: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by Clinked, without the account. */
  declare readonly guestId: pulumi.Output<string>;
  /** Whether a password is set. */
  declare readonly hasPassword: pulumi.Output<boolean>;
  /** What is shared with the guest. Known after a single read. */
  declare readonly shares: pulumi.Output<unknown[]>;
  /** When the guest came into being. */
  declare readonly dateCreated: pulumi.Output<string>;

  constructor(name: string, args: GuestArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Guest, name, args, opts);
  }
}

/** Arguments of {@link Guest}. */
export interface GuestArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** E-mail address; finds the guest when it is taken over. */
  email: pulumi.Input<string>;
  /** Name. */
  name?: pulumi.Input<string>;
  /** Whether a password is asked for. */
  passwordEnabled?: pulumi.Input<boolean>;
  /** Password. Never returned. Secret. */
  password?: pulumi.Input<string>;
  /** Any text; a change of it sends the guest instructions to reset the password. */
  deliverResetNotifications?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * One property of an account. AccountProperties owns all of them.
 *
 * Id: `<account>/<name>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - No update is documented: a new value is a delete and a create.
 * - There is no single read: every read is a list. (L6979)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const accountProperty = new clinked.AccountProperty("example", { account: "1", name: "test", value: "123" });
 * ```
 */
export class AccountProperty extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:AccountProperty";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountProperty {
    return new AccountProperty(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a AccountProperty, even one of another copy of this package. */
  static override isInstance(value: unknown): value is AccountProperty {
    return isOfType(value, AccountProperty.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Name of the property. A change replaces it. */
  declare readonly name: pulumi.Output<string>;
  /** Value, free text. */
  declare readonly value: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: AccountPropertyArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.AccountProperty, name, args, opts);
  }
}

/** Arguments of {@link AccountProperty}. */
export interface AccountPropertyArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Name of the property. A change replaces it. */
  name: pulumi.Input<string>;
  /** Value, free text. */
  value: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All properties of an account, or all under a prefix: these and no others.
 *
 * Id: `<account>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const accountProperties = new clinked.AccountProperties("example", {
 *   account: "1",
 *   prefix: "crm.",
 *   properties: { "crm.id": "4711" },
 * });
 * ```
 */
export class AccountProperties extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:AccountProperties";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountProperties {
    return new AccountProperties(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a AccountProperties, even one of another copy of this package. */
  static override isInstance(value: unknown): value is AccountProperties {
    return isOfType(value, AccountProperties.__pulumiType);
  }

  /** Id of the account. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Owns only entries whose name begins with it. A change replaces the resource. */
  declare readonly prefix: pulumi.Output<string | undefined>;
  /** All properties, by name. */
  declare readonly properties: pulumi.Output<{ [name: string]: string }>;
  /** Entries to leave alone, by name; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: AccountPropertiesArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.AccountProperties, name, args, opts);
  }
}

/** Arguments of {@link AccountProperties}. */
export interface AccountPropertiesArgs {
  /** Id of the account. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Owns only entries whose name begins with it. A change replaces the resource. */
  prefix?: pulumi.Input<string>;
  /** All properties, by name. */
  properties: pulumi.Input<{ [name: string]: pulumi.Input<string> }>;
  /** Entries to leave alone, by name; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A named set of capabilities that refines a member's permission.
 *
 * Id: `<account>/<rightId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - PATCH answers with the old name, so its answer is never used. (L9778)
 * - Only administrators of the account may manage rights. (L9576)
 * - There is no single read: every read is a list.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const memberRight = new clinked.MemberRight("example", {
 *   account: "1",
 *   name: "Capabilities 101",
 *   description: "New capabilities set",
 *   basedOnPermission: 4,
 *   type: "ACCOUNT",
 *   capabilities: ["MEMBERS"],
 * });
 * ```
 */
export class MemberRight extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:MemberRight";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): MemberRight {
    return new MemberRight(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a MemberRight, even one of another copy of this package. */
  static override isInstance(value: unknown): value is MemberRight {
    return isOfType(value, MemberRight.__pulumiType);
  }

  /** Id of the account that owns the right. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Name of the right; recognises an existing one. */
  declare readonly name: pulumi.Output<string>;
  /** Where the right applies. A change replaces the resource. */
  declare readonly type: pulumi.Output<"GROUP" | "ACCOUNT">;
  /** Permission that it refines. A change replaces the resource. */
  declare readonly basedOnPermission: pulumi.Output<1 | 2 | 4 | 8 | 16>;
  /** What the right allows. Unknown names are sent as they are. */
  declare readonly capabilities: pulumi.Output<string[]>;
  /** Free text for administrators. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by Clinked, without the account. */
  declare readonly rightId: pulumi.Output<string>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly dateUpdated: pulumi.Output<string>;

  constructor(name: string, args: MemberRightArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.MemberRight, name, args, opts);
  }
}

/** Arguments of {@link MemberRight}. */
export interface MemberRightArgs {
  /** Id of the account that owns the right. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Name of the right; recognises an existing one. */
  name: pulumi.Input<string>;
  /** Where the right applies. A change replaces the resource. */
  type: pulumi.Input<"GROUP" | "ACCOUNT">;
  /** Permission that it refines. A change replaces the resource. */
  basedOnPermission: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** What the right allows. Unknown names are sent as they are. */
  capabilities: pulumi.Input<pulumi.Input<string>[]>;
  /** Free text for administrators. */
  description?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A group: a space of the portal with its own members, files, notes, tasks, events and discussions.
 *
 * Id: `<account>/<groupId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Create ignores the watermark; an update straight after it applies it. (L11178)
 * - notificationsConfiguration is in no response: write-only. (L11359)
 * - The list tells 0 results with one item and no number of pages: it is read while nextPage is true. (L11753)
 * - A removed group probably keeps its slug. Nothing in a list entry marks it, so removed ones are not listed.
 *   (L11638)
 * - watermarkConfiguration.transparentWatermark comes back and no request takes it; it is kept in the state only.
 * - Of the owner the user name is kept. Jobs are waited for after a copy, and not kept.
 * - memberDetails is no list of members: the example shows one beside a count of 0, and none where groups are read
 *   singly. It has no e-mail addresses either, so members are listed by themselves. (L11699)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const group = new clinked.Group("example", { account: "1", friendlyName: "Acme", blind: true });
 * ```
 */
export class Group extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Group";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Group {
    return new Group(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Group, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Group {
    return isOfType(value, Group.__pulumiType);
  }

  /** Id of the account that owns the group. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Name that people see. Recognises an existing group when `name` is not given. */
  declare readonly friendlyName: pulumi.Output<string>;
  /** Unique slug. Clinked makes one from the friendly name when it is not given. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** Id of a group to copy at creation. A change replaces the resource. Not always returned, so its drift can go unseen. */
  declare readonly copyFrom: pulumi.Output<string | undefined>;
  /** Id of the parent group. */
  declare readonly master: pulumi.Output<string | undefined>;
  /** Components that are switched on. All others are switched off (L13019). */
  declare readonly components: pulumi.Output<GroupComponent[] | undefined>;
  /** Members with the basic permission cannot see each other. */
  declare readonly blind: pulumi.Output<boolean | undefined>;
  /** Switches comments off. */
  declare readonly disableComments: pulumi.Output<boolean | undefined>;
  /** Leaves comments out of e-mail notifications. */
  declare readonly disableEmailComments: pulumi.Output<boolean | undefined>;
  /** Hides e-mail addresses, phone numbers and the like of members. */
  declare readonly hideMemberDetails: pulumi.Output<boolean | undefined>;
  /** Notifications. Never returned: no drift is found here. */
  declare readonly notificationsConfiguration: pulumi.Output<GroupNotificationsConfiguration | undefined>;
  /** Watermark on documents. */
  declare readonly watermarkConfiguration: pulumi.Output<GroupWatermarkConfiguration | undefined>;
  /** Settings of a parent group. */
  declare readonly masterConfiguration: pulumi.Output<GroupMasterConfiguration | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by Clinked, without the account. */
  declare readonly groupId: pulumi.Output<string>;
  /** Id of the group's access context. */
  declare readonly contextKey: pulumi.Output<string>;
  /** Number of members. */
  declare readonly members: pulumi.Output<number>;
  /** Storage in bytes. */
  declare readonly storageConsumed: pulumi.Output<number>;
  /** User name of the owner. */
  declare readonly owner: pulumi.Output<string>;
  /** Key of the group's incoming e-mail address. Secret. */
  declare readonly mailKey: pulumi.Output<string>;
  /** Hash of the group, as Clinked returns it. */
  declare readonly hash: pulumi.Output<string>;
  /** Whether chat is off. No request accepts it. */
  declare readonly disableChat: pulumi.Output<boolean>;
  /** Whether it is set up as a parent group. */
  declare readonly masterConfigured: pulumi.Output<boolean>;
  /** Number of subgroups, where Clinked tells it. */
  declare readonly subgroupCount: pulumi.Output<number>;
  /** Integrations of the group. */
  declare readonly integrations: pulumi.Output<unknown[]>;
  /** Labels of the group. */
  declare readonly labels: pulumi.Output<unknown[]>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: GroupArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Group, name, args, opts);
  }
}

/** Arguments of {@link Group}. */
export interface GroupArgs {
  /** Id of the account that owns the group. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Name that people see. Recognises an existing group when `name` is not given. */
  friendlyName: pulumi.Input<string>;
  /** Unique slug. Clinked makes one from the friendly name when it is not given. */
  name?: pulumi.Input<string>;
  /** Id of a group to copy at creation. A change replaces the resource. Not always returned, so its drift can go unseen. */
  copyFrom?: pulumi.Input<string>;
  /** Id of the parent group. */
  master?: pulumi.Input<string>;
  /** Components that are switched on. All others are switched off (L13019). */
  components?: pulumi.Input<pulumi.Input<GroupComponentArgs>[]>;
  /** Members with the basic permission cannot see each other. */
  blind?: pulumi.Input<boolean>;
  /** Switches comments off. */
  disableComments?: pulumi.Input<boolean>;
  /** Leaves comments out of e-mail notifications. */
  disableEmailComments?: pulumi.Input<boolean>;
  /** Hides e-mail addresses, phone numbers and the like of members. */
  hideMemberDetails?: pulumi.Input<boolean>;
  /** Notifications. Never returned: no drift is found here. */
  notificationsConfiguration?: pulumi.Input<GroupNotificationsConfigurationArgs>;
  /** Watermark on documents. */
  watermarkConfiguration?: pulumi.Input<GroupWatermarkConfigurationArgs>;
  /** Settings of a parent group. */
  masterConfiguration?: pulumi.Input<GroupMasterConfigurationArgs>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * Colours, logo and background of a group. Delete removes the images and leaves the colours.
 *
 * Id: `<group>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The answer shows values from before the request, so it is never used. (L17384)
 * - logoFile and backgroundFile are typed as numbers, but ids of temporary files are text. (L17366)
 * - There is no read and no delete: the group carries its branding, and delete clears the images.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupBranding = new clinked.GroupBranding("example", {
 *   group: "1/1",
 *   headerColor: "#27ae60",
 *   alignment: "center",
 * });
 * ```
 */
export class GroupBranding extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupBranding";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupBranding {
    return new GroupBranding(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupBranding, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupBranding {
    return isOfType(value, GroupBranding.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Colour of the header, for example "#27ae60". */
  declare readonly headerColor: pulumi.Output<string | undefined>;
  /** Place of the logo, for example "left" or "center". */
  declare readonly alignment: pulumi.Output<string | undefined>;
  /** Position of the background on the x axis, in percent. */
  declare readonly backgroundPositionX: pulumi.Output<number | undefined>;
  /** Position of the background on the y axis, in percent. */
  declare readonly backgroundPositionY: pulumi.Output<number | undefined>;
  /** Hides the gradient over the background. */
  declare readonly hideBackgroundGradient: pulumi.Output<boolean | undefined>;
  /** Hides the box behind the logo. */
  declare readonly hideLogoBackground: pulumi.Output<boolean | undefined>;
  /** Hides the name of the group. */
  declare readonly hideGroupName: pulumi.Output<boolean | undefined>;
  /** Hides the logo. */
  declare readonly hideLogo: pulumi.Output<boolean | undefined>;
  /** `false` removes the custom logo; logoFile gives one. */
  declare readonly logo: pulumi.Output<false | undefined>;
  /** `false` removes the custom background; backgroundFile gives one. */
  declare readonly background: pulumi.Output<false | undefined>;
  /**
   * Logo: path of an image file or a Pulumi asset. A change of content is found by its hash. Not always returned, so
   * its drift can go unseen.
   */
  declare readonly logoFile: pulumi.Output<{ path?: string; text?: string; sha256: string } | undefined>;
  /**
   * Background image: path or Pulumi asset. A change of content is found by its hash. Not always returned, so its drift
   * can go unseen.
   */
  declare readonly backgroundFile: pulumi.Output<{ path?: string; text?: string; sha256: string } | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Colour of the text, chosen by Clinked. */
  declare readonly textColor: pulumi.Output<string>;

  constructor(name: string, args: GroupBrandingArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupBranding, name, args, opts);
  }
}

/** Arguments of {@link GroupBranding}. */
export interface GroupBrandingArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Colour of the header, for example "#27ae60". */
  headerColor?: pulumi.Input<string>;
  /** Place of the logo, for example "left" or "center". */
  alignment?: pulumi.Input<string>;
  /** Position of the background on the x axis, in percent. */
  backgroundPositionX?: pulumi.Input<number>;
  /** Position of the background on the y axis, in percent. */
  backgroundPositionY?: pulumi.Input<number>;
  /** Hides the gradient over the background. */
  hideBackgroundGradient?: pulumi.Input<boolean>;
  /** Hides the box behind the logo. */
  hideLogoBackground?: pulumi.Input<boolean>;
  /** Hides the name of the group. */
  hideGroupName?: pulumi.Input<boolean>;
  /** Hides the logo. */
  hideLogo?: pulumi.Input<boolean>;
  /** `false` removes the custom logo; logoFile gives one. */
  logo?: pulumi.Input<false>;
  /** `false` removes the custom background; backgroundFile gives one. */
  background?: pulumi.Input<false>;
  /**
   * Logo: path of an image file or a Pulumi asset. A change of content is found by its hash. Not always returned, so
   * its drift can go unseen.
   */
  logoFile?: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset>;
  /**
   * Background image: path or Pulumi asset. A change of content is found by its hash. Not always returned, so its drift
   * can go unseen.
   */
  backgroundFile?: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * The order in which all users of an account see its groups.
 *
 * Id: `<account>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 2, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Order values are text, and the document calls the groups spaces. (L13532)
 * - Clinked has no read of the order: the order of the group list is the evidence. Delete only forgets.
 * - The request takes a map of id and value; here it is a list, because only the order of the values counts.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupOrder = new clinked.GroupOrder("example", { account: "1", groups: ["1/1"] });
 * ```
 */
export class GroupOrder extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupOrder";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupOrder {
    return new GroupOrder(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupOrder, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupOrder {
    return isOfType(value, GroupOrder.__pulumiType);
  }

  /** Id of the account whose groups are ordered. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** Ids of groups in the order in which everybody sees them. Where the others stand is up to Clinked. */
  declare readonly groups: pulumi.Output<string[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: GroupOrderArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupOrder, name, args, opts);
  }
}

/** Arguments of {@link GroupOrder}. */
export interface GroupOrderArgs {
  /** Id of the account whose groups are ordered. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** Ids of groups in the order in which everybody sees them. Where the others stand is up to Clinked. */
  groups: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * One membership of a group. It minds nobody else's; GroupMembers owns all of them.
 *
 * Id: `<group>/<memberId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Nobody is added below the group: the account member is assigned to it. (L14221)
 * - The path calls for a member id that no reply names; it is the id of the user. (L14957)
 * - `rights` is never returned, only the capabilities that come of it. (L15672)
 * - Of the user only name and e-mail are kept, of the group nothing: AccountMember and Group hold the rest.
 * - List entries lack tags and restrictedApps: a member whose tags are managed is read singly.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupMember = new clinked.GroupMember("example", { group: "1/1", username: "mary", permission: 4 });
 * ```
 */
export class GroupMember extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupMember";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupMember {
    return new GroupMember(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupMember, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupMember {
    return isOfType(value, GroupMember.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** User name of a member of the account. A change replaces the resource. */
  declare readonly username: pulumi.Output<string>;
  /** Permission in the group: 1, 2, 4, 8 or 16. */
  declare readonly permission: pulumi.Output<1 | 2 | 4 | 8 | 16>;
  /** Id of a MemberRight that refines the permission. Never returned. */
  declare readonly rights: pulumi.Output<string | undefined>;
  /** Tags of the member in this group. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** When the membership ends. */
  declare readonly expirationDate: pulumi.Output<string | undefined>;
  /**
   * Whether the member hears of being added. Accepted with the assignment only. Not always returned, so its drift can
   * go unseen.
   */
  declare readonly assignmentNotification: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id of the user, which is the member id in paths. */
  declare readonly memberId: pulumi.Output<string>;
  /** Full name. */
  declare readonly name: pulumi.Output<string>;
  /** E-mail address. */
  declare readonly email: pulumi.Output<string>;
  /** What permission and right allow. */
  declare readonly capabilities: pulumi.Output<string[]>;
  /** Applications that are kept from the member. Known after a single read. */
  declare readonly restrictedApps: pulumi.Output<string[]>;
  /** When the member was added. */
  declare readonly dateCreated: pulumi.Output<string>;

  constructor(name: string, args: GroupMemberArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupMember, name, args, opts);
  }
}

/** Arguments of {@link GroupMember}. */
export interface GroupMemberArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** User name of a member of the account. A change replaces the resource. */
  username: pulumi.Input<string>;
  /** Permission in the group: 1, 2, 4, 8 or 16. */
  permission: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** Id of a MemberRight that refines the permission. Never returned. */
  rights?: pulumi.Input<string>;
  /** Tags of the member in this group. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** When the membership ends. */
  expirationDate?: pulumi.Input<string>;
  /**
   * Whether the member hears of being added. Accepted with the assignment only. Not always returned, so its drift can
   * go unseen.
   */
  assignmentNotification?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All members of a group: somebody who was added by hand is drift.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 2 a page, shared by all of its scope; create 4, update 4, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - The provider's own login stays a member, whether it is declared or not.
 * - The last administrator stays, and the update says so.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupMembers = new clinked.GroupMembers("example", {
 *   group: "1/1",
 *   members: [{ username: "mary", permission: 4 }],
 *   ignore: ["sso-*"],
 *   allowMassRemoval: true,
 * });
 * ```
 */
export class GroupMembers extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupMembers";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupMembers {
    return new GroupMembers(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupMembers, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupMembers {
    return isOfType(value, GroupMembers.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** All members of the group. */
  declare readonly members: pulumi.Output<GroupMembersMember[]>;
  /** Entries to leave alone, by username; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: GroupMembersArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupMembers, name, args, opts);
  }
}

/** Arguments of {@link GroupMembers}. */
export interface GroupMembersArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** All members of the group. */
  members: pulumi.Input<pulumi.Input<GroupMembersMemberArgs>[]>;
  /** Entries to leave alone, by username; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * An invitation of one address to a group. Once accepted it is fulfilled, and the membership lives on by itself.
 *
 * Id: `<group>/<inviteId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - A relative expirationTime is sent and an absolute expirationDate comes back; the two are never compared. (L16473)
 * - Unlike the account's invite, create answers 200 with the invites and their ids. (L16482)
 * - An accepted invite disappears and a member with its address appears: that is no drift.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupInvite = new clinked.GroupInvite("example", {
 *   group: "1/1",
 *   email: "jack@clinked.com",
 *   permission: 4,
 *   expirationTime: 3600000,
 * });
 * ```
 */
export class GroupInvite extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupInvite";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupInvite {
    return new GroupInvite(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupInvite, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupInvite {
    return isOfType(value, GroupInvite.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Address that is invited. A change replaces the invite. */
  declare readonly email: pulumi.Output<string>;
  /** Permission in the group after acceptance: 1, 2, 4, 8 or 16. */
  declare readonly permission: pulumi.Output<1 | 2 | 4 | 8 | 16 | undefined>;
  /** Text of the invitation. Never returned; a change replaces the invite. */
  declare readonly message: pulumi.Output<string | undefined>;
  /**
   * How long the invite is valid, in ms from its creation. A change replaces the invite. Not always returned, so its
   * drift can go unseen.
   */
  declare readonly expirationTime: pulumi.Output<number | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by Clinked, without the group. */
  declare readonly inviteId: pulumi.Output<string>;
  /** "OPEN" while it waits, "ACCEPTED" once the person is a member. */
  declare readonly status: pulumi.Output<string>;
  /** Key that accepts the invite. Secret. */
  declare readonly inviteKey: pulumi.Output<string>;
  /** When the invite ends. */
  declare readonly expirationDate: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: GroupInviteArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupInvite, name, args, opts);
  }
}

/** Arguments of {@link GroupInvite}. */
export interface GroupInviteArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Address that is invited. A change replaces the invite. */
  email: pulumi.Input<string>;
  /** Permission in the group after acceptance: 1, 2, 4, 8 or 16. */
  permission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** Text of the invitation. Never returned; a change replaces the invite. */
  message?: pulumi.Input<string>;
  /**
   * How long the invite is valid, in ms from its creation. A change replaces the invite. Not always returned, so its
   * drift can go unseen.
   */
  expirationTime?: pulumi.Input<number>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All open invites of a group: these and no others.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - An accepted invite disappears and its person becomes a member: that is no drift.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupInvites = new clinked.GroupInvites("example", {
 *   group: "1/1",
 *   invites: [{ email: "jack@clinked.com", permission: 4 }],
 * });
 * ```
 */
export class GroupInvites extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupInvites";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupInvites {
    return new GroupInvites(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupInvites, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupInvites {
    return isOfType(value, GroupInvites.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** All open invites of the group. */
  declare readonly invites: pulumi.Output<GroupInvitesInvite[]>;
  /** Entries to leave alone, by email; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: GroupInvitesArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupInvites, name, args, opts);
  }
}

/** Arguments of {@link GroupInvites}. */
export interface GroupInvitesArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** All open invites of the group. */
  invites: pulumi.Input<pulumi.Input<GroupInvitesInviteArgs>[]>;
  /** Entries to leave alone, by email; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * One property of a group. GroupProperties owns all of them.
 *
 * Id: `<group>/<name>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - No update is documented: a new value is a delete and a create.
 * - There is no single read: every read is a list. (L18054)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupProperty = new clinked.GroupProperty("example", { group: "1/1", name: "test", value: "123" });
 * ```
 */
export class GroupProperty extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupProperty";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupProperty {
    return new GroupProperty(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupProperty, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupProperty {
    return isOfType(value, GroupProperty.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Name of the property. A change replaces it. */
  declare readonly name: pulumi.Output<string>;
  /** Value, free text. */
  declare readonly value: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: GroupPropertyArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupProperty, name, args, opts);
  }
}

/** Arguments of {@link GroupProperty}. */
export interface GroupPropertyArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Name of the property. A change replaces it. */
  name: pulumi.Input<string>;
  /** Value, free text. */
  value: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All properties of a group, or all under a prefix: these and no others.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupProperties = new clinked.GroupProperties("example", { group: "1/1", properties: { tier: "gold" } });
 * ```
 */
export class GroupProperties extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupProperties";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupProperties {
    return new GroupProperties(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupProperties, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupProperties {
    return isOfType(value, GroupProperties.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Owns only entries whose name begins with it. A change replaces the resource. */
  declare readonly prefix: pulumi.Output<string | undefined>;
  /** All properties, by name. */
  declare readonly properties: pulumi.Output<{ [name: string]: string }>;
  /** Entries to leave alone, by name; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: GroupPropertiesArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupProperties, name, args, opts);
  }
}

/** Arguments of {@link GroupProperties}. */
export interface GroupPropertiesArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Owns only entries whose name begins with it. A change replaces the resource. */
  prefix?: pulumi.Input<string>;
  /** All properties, by name. */
  properties: pulumi.Input<{ [name: string]: pulumi.Input<string> }>;
  /** Entries to leave alone, by name; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * An announcement of a group under an id of your choice. GroupAnnouncements owns all of them.
 *
 * Id: `<group>/<announcementId>`. Create makes a new one. One that is there already is an error that names its id,
 * unless `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - DELETE without an id removes the main announcement: the id is always sent. (L18023)
 * - The main announcement has no id. It is not managed, and no list entry without an id is. (L17790)
 * - The single read shows no id: it is the one that was asked for. (L17860)
 * - There is no update: POST with the same id writes it anew. (L17905)
 * - propagate and inherit come back, and no request of a group takes them. (L17938)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupAnnouncement = new clinked.GroupAnnouncement("example", {
 *   group: "1/1",
 *   announcementId: "test",
 *   title: "title",
 *   body: "body",
 *   colour: "success",
 * });
 * ```
 */
export class GroupAnnouncement extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupAnnouncement";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupAnnouncement {
    return new GroupAnnouncement(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupAnnouncement, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupAnnouncement {
    return isOfType(value, GroupAnnouncement.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /**
   * Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one. A change
   * replaces the resource.
   */
  declare readonly announcementId: pulumi.Output<string>;
  /** Title. */
  declare readonly title: pulumi.Output<string>;
  /** Text. */
  declare readonly body: pulumi.Output<string>;
  /** Colour, for example "success". */
  declare readonly colour: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Whether it is handed on as a default. */
  declare readonly propagate: pulumi.Output<boolean>;
  /** Whether it is inherited from the account. */
  declare readonly inherit: pulumi.Output<boolean>;

  constructor(name: string, args: GroupAnnouncementArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupAnnouncement, name, args, opts);
  }
}

/** Arguments of {@link GroupAnnouncement}. */
export interface GroupAnnouncementArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /**
   * Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one. A change
   * replaces the resource.
   */
  announcementId: pulumi.Input<string>;
  /** Title. */
  title: pulumi.Input<string>;
  /** Text. */
  body: pulumi.Input<string>;
  /** Colour, for example "success". */
  colour?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All announcements of a group that have an id: these and no others.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 4, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - The main announcement has no id: it is neither owned nor removed. (L18035)
 * - A list that shows no ids, as in the example, hides announcements made by hand; declared ones are read singly
 *   then. (L17790)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupAnnouncements = new clinked.GroupAnnouncements("example", {
 *   group: "1/1",
 *   announcements: [{ announcementId: "test", title: "title", body: "body" }],
 * });
 * ```
 */
export class GroupAnnouncements extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupAnnouncements";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupAnnouncements {
    return new GroupAnnouncements(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupAnnouncements, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupAnnouncements {
    return isOfType(value, GroupAnnouncements.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** All announcements, without the main one. */
  declare readonly announcements: pulumi.Output<GroupAnnouncementsAnnouncement[]>;
  /** Entries to leave alone, by announcementId; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: GroupAnnouncementsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupAnnouncements, name, args, opts);
  }
}

/** Arguments of {@link GroupAnnouncements}. */
export interface GroupAnnouncementsArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** All announcements, without the main one. */
  announcements: pulumi.Input<pulumi.Input<GroupAnnouncementsAnnouncementArgs>[]>;
  /** Entries to leave alone, by announcementId; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A label on a group. GroupLabelAttachments owns all labels of a group.
 *
 * Id: `<group>/<label>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - An answer with status 200 and an entry in failures is a failure. (L17691)
 * - There is no update: the label is attached again with its new order. (L17617)
 * - No request makes a label, and only attached ones are listed: ids come from Clinked itself.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupLabelAttachment = new clinked.GroupLabelAttachment("example", { group: "1/1", label: "1", order: 0 });
 * ```
 */
export class GroupLabelAttachment extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupLabelAttachment";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupLabelAttachment {
    return new GroupLabelAttachment(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupLabelAttachment, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupLabelAttachment {
    return isOfType(value, GroupLabelAttachment.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Id of the label. Labels are made in Clinked: no request makes one. A change replaces the resource. */
  declare readonly label: pulumi.Output<string>;
  /** Place among the labels of the group. */
  declare readonly order: pulumi.Output<number | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Name of the label. */
  declare readonly name: pulumi.Output<string>;

  constructor(name: string, args: GroupLabelAttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupLabelAttachment, name, args, opts);
  }
}

/** Arguments of {@link GroupLabelAttachment}. */
export interface GroupLabelAttachmentArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Id of the label. Labels are made in Clinked: no request makes one. A change replaces the resource. */
  label: pulumi.Input<string>;
  /** Place among the labels of the group. */
  order?: pulumi.Input<number>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All labels of a group: these and no others.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupLabelAttachments = new clinked.GroupLabelAttachments("example", {
 *   group: "1/1",
 *   labels: [{ label: "1", order: 0 }],
 * });
 * ```
 */
export class GroupLabelAttachments extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupLabelAttachments";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupLabelAttachments {
    return new GroupLabelAttachments(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupLabelAttachments, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupLabelAttachments {
    return isOfType(value, GroupLabelAttachments.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** All labels of the group. */
  declare readonly labels: pulumi.Output<GroupLabelAttachmentsLabel[]>;
  /** Entries to leave alone, by label; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: GroupLabelAttachmentsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupLabelAttachments, name, args, opts);
  }
}

/** Arguments of {@link GroupLabelAttachments}. */
export interface GroupLabelAttachmentsArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** All labels of the group. */
  labels: pulumi.Input<pulumi.Input<GroupLabelAttachmentsLabelArgs>[]>;
  /** Entries to leave alone, by label; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A folder among the files of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<fileId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The folder in the path of the create is the parent; an empty one means the top (L24084). (L20241)
 * - following and lock are sent as text and come back as booleans, lock as locked. (L19826)
 * - sharing and memberPermission are changed through the permissions of the file; the entries of single users are
 *   read first and sent along. (L21362)
 * - A delete answers with the id of the trash entry, which purge then deletes. (L19718)
 * - The examples show no parent and an empty path, wherever it stands: where neither tells it, it is taken to stand
 *   where the program put it. (L19394)
 * - Nothing is documented that moves a folder to the top: a parent that leaves the program stays.
 * - Whether two folders of one parent may have one name is not stated: here a name stands for one.
 * - A delete whose answer is lost is not purged: look into the trash of the group.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const folder = new clinked.Folder("example", {
 *   group: "1/1",
 *   friendlyName: "Awesome folder name",
 *   sharing: "MEMBERS",
 *   memberPermission: 8,
 * });
 * ```
 */
export class Folder extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Folder";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Folder {
    return new Folder(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Folder, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Folder {
    return isOfType(value, Folder.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /**
   * Id of the folder in which it stands, `docs.id`. Without it: at the top. Not always returned, so its drift can go
   * unseen.
   */
  declare readonly parent: pulumi.Output<string | undefined>;
  /** Name; recognises an existing folder in its parent. */
  declare readonly friendlyName: pulumi.Output<string>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC" | undefined>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<1 | 2 | 4 | 8 | 16 | undefined>;
  /** Tags. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Whether the provider's own login follows it. */
  declare readonly following: pulumi.Output<boolean | undefined>;
  /** Whether it is locked. */
  declare readonly lock: pulumi.Output<boolean | undefined>;
  /** Whether files get a watermark. */
  declare readonly watermark: pulumi.Output<boolean | undefined>;
  /** Summary of the first version. Accepted at creation only. Not always returned, so its drift can go unseen. */
  declare readonly versionSummary: pulumi.Output<string | undefined>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  declare readonly purge: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by Clinked, without the group. */
  declare readonly fileId: pulumi.Output<string>;
  /** Id of its access context. */
  declare readonly contextKey: pulumi.Output<string>;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  declare readonly name: pulumi.Output<string>;
  /** User name of the one who locked it. */
  declare readonly locker: pulumi.Output<string>;
  /** User name of the one who made it. */
  declare readonly uploader: pulumi.Output<string>;
  /** Permission of the provider's own login. */
  declare readonly userPermission: pulumi.Output<number>;
  /** Whether it stands in a folder, where Clinked tells it. */
  declare readonly nested: pulumi.Output<boolean>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: FolderArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Folder, name, args, opts);
  }
}

/** Arguments of {@link Folder}. */
export interface FolderArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /**
   * Id of the folder in which it stands, `docs.id`. Without it: at the top. Not always returned, so its drift can go
   * unseen.
   */
  parent?: pulumi.Input<string>;
  /** Name; recognises an existing folder in its parent. */
  friendlyName: pulumi.Input<string>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC">;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** Tags. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether the provider's own login follows it. */
  following?: pulumi.Input<boolean>;
  /** Whether it is locked. */
  lock?: pulumi.Input<boolean>;
  /** Whether files get a watermark. */
  watermark?: pulumi.Input<boolean>;
  /** Summary of the first version. Accepted at creation only. Not always returned, so its drift can go unseen. */
  versionSummary?: pulumi.Input<string>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  purge?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * Who may do what with a file or folder. Delete leaves the permissions as they are.
 *
 * Id: `<file>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 2, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Whether entries that are sent replace those before is not stated: they are taken to, and one that stays is an
 *   error.
 * - There is no delete: the permissions stay as they are.
 * - The answer shows permissions from before the request, so they are read after each write. (L21420)
 * - PUBLIC is missing here; Folder and File take it. (L21388)
 * - Give sharing and memberPermission of a Folder in one place, there or here.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const filePermissions = new clinked.FilePermissions("example", {
 *   file: "1/1/1",
 *   sharing: "MEMBERS",
 *   memberPermission: 4,
 *   entries: [{ username: "jack", permission: 4 }],
 *   children: false,
 * });
 * ```
 */
export class FilePermissions extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:FilePermissions";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): FilePermissions {
    return new FilePermissions(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a FilePermissions, even one of another copy of this package. */
  static override isInstance(value: unknown): value is FilePermissions {
    return isOfType(value, FilePermissions.__pulumiType);
  }

  /** Id of the file, `file.id`: account, group and file, `1/17/33`. A change replaces the resource. */
  declare readonly file: pulumi.Output<string>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | undefined>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<1 | 2 | 4 | 8 | 16 | undefined>;
  /** What single users may do beside the group: all of them. Somebody who is missing here loses the entry. */
  declare readonly entries: pulumi.Output<FilePermissionsEntry[] | undefined>;
  /** Whether all below it gets the same, with each change. Never returned. */
  declare readonly children: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: FilePermissionsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.FilePermissions, name, args, opts);
  }
}

/** Arguments of {@link FilePermissions}. */
export interface FilePermissionsArgs {
  /** Id of the file, `file.id`: account, group and file, `1/17/33`. A change replaces the resource. */
  file: pulumi.Input<string>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS">;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** What single users may do beside the group: all of them. Somebody who is missing here loses the entry. */
  entries?: pulumi.Input<pulumi.Input<FilePermissionsEntryArgs>[]>;
  /** Whether all below it gets the same, with each change. Never returned. */
  children?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A file of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<fileId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Files below 100 MB go in one request, larger ones in parts of 8 MiB. (L23847)
 * - The folder in the path of the create is the parent; an empty one means the top. (L24084)
 * - The answer of the create shows an empty path whatever the parent. (L24084)
 * - following and lock are sent as text and come back as booleans, lock as locked. (L19826)
 * - sharing and memberPermission are changed through the permissions, which lack PUBLIC; the entries of single users
 *   are read first and sent along. (L21388)
 * - No checksum is returned. Another size or number of versions than our last write left shows that somebody put
 *   another content in its place; the next update makes a version of the declared one.
 * - Nothing is documented that moves a file to the top: a parent that leaves the program stays.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const file = new clinked.File("example", {
 *   group: "1/1",
 *   friendlyName: "hello.txt",
 *   content: "package.json",
 *   sharing: "MEMBERS",
 *   memberPermission: 8,
 * });
 * ```
 */
export class File extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:File";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): File {
    return new File(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a File, even one of another copy of this package. */
  static override isInstance(value: unknown): value is File {
    return isOfType(value, File.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /**
   * Id of the folder in which it stands, `docs.id`. Without it: at the top. Not always returned, so its drift can go
   * unseen.
   */
  declare readonly parent: pulumi.Output<string | undefined>;
  /** Name with its ending, "report.pdf". Two files may have the same. */
  declare readonly friendlyName: pulumi.Output<string>;
  /**
   * Content: path of a file or a Pulumi asset. Compared by its hash; another one is a new version. Not always returned,
   * so its drift can go unseen.
   */
  declare readonly content: pulumi.Output<{ path?: string; text?: string; sha256: string }>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC" | undefined>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<1 | 2 | 4 | 8 | 16 | undefined>;
  /** Tags. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Whether the provider's own login follows it. */
  declare readonly following: pulumi.Output<boolean | undefined>;
  /** Whether it is locked. */
  declare readonly lock: pulumi.Output<boolean | undefined>;
  /** Whether it is shown with a watermark. */
  declare readonly watermark: pulumi.Output<boolean | undefined>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  declare readonly purge: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by Clinked, without the group. */
  declare readonly fileId: pulumi.Output<string>;
  /** Id of its access context. */
  declare readonly contextKey: pulumi.Output<string>;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  declare readonly name: pulumi.Output<string>;
  /** Permission of the provider's own login. */
  declare readonly userPermission: pulumi.Output<number>;
  /** Content type. */
  declare readonly contentType: pulumi.Output<string>;
  /** Size in bytes. */
  declare readonly size: pulumi.Output<number>;
  /** Number of older versions. */
  declare readonly versions: pulumi.Output<number>;
  /** User name of the one who locked it. */
  declare readonly locker: pulumi.Output<string>;
  /** User name of the one who uploaded the content. */
  declare readonly uploader: pulumi.Output<string>;
  /** Whether it stands in a folder, where Clinked tells it. */
  declare readonly nested: pulumi.Output<boolean>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: FileArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.File, name, args, opts);
  }
}

/** Arguments of {@link File}. */
export interface FileArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /**
   * Id of the folder in which it stands, `docs.id`. Without it: at the top. Not always returned, so its drift can go
   * unseen.
   */
  parent?: pulumi.Input<string>;
  /** Name with its ending, "report.pdf". Two files may have the same. */
  friendlyName: pulumi.Input<string>;
  /**
   * Content: path of a file or a Pulumi asset. Compared by its hash; another one is a new version. Not always returned,
   * so its drift can go unseen.
   */
  content: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC">;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** Tags. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether the provider's own login follows it. */
  following?: pulumi.Input<boolean>;
  /** Whether it is locked. */
  lock?: pulumi.Input<boolean>;
  /** Whether it is shown with a watermark. */
  watermark?: pulumi.Input<boolean>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  purge?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A note of a group, or a template for notes. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<noteId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - List entries have an empty content: a note whose content is managed is read singly. (L24553)
 * - memberPermission is described as a list of tags, and is a number in every example. (L25398)
 * - PATCH can move a note to another group; here a change of group replaces it. (L25786)
 * - The answer of a delete is a list of trash entries. (L26265)
 * - Elsewhere a note is called a page: its context is `page_<id>`, its component `pages`.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const note = new clinked.Note("example", {
 *   group: "1/1",
 *   friendlyName: "Hello Lorem!",
 *   content: "Dolorem ex perspiciatis quae alias necessitatibus repellendus.",
 *   template: false,
 *   sharing: "MEMBERS",
 *   memberPermission: 8,
 *   tags: ["lorem", "hello"],
 * });
 * ```
 */
export class Note extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Note";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Note {
    return new Note(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Note, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Note {
    return isOfType(value, Note.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Title. Two notes may have the same. */
  declare readonly friendlyName: pulumi.Output<string>;
  /** Content as HTML. */
  declare readonly content: pulumi.Output<string | undefined>;
  /** Whether it is a template for other notes. */
  declare readonly template: pulumi.Output<boolean | undefined>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC" | undefined>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<1 | 2 | 4 | 8 | 16 | undefined>;
  /** Tags. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /**
   * Files that are attached. One that changes is attached beside the old one, and one that leaves the program stays:
   * where that matters, declare it as Attachment. Not always returned, so its drift can go unseen.
   */
  declare readonly attachments: pulumi.Output<NoteAttachment[] | undefined>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  declare readonly purge: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by Clinked, without the group. */
  declare readonly noteId: pulumi.Output<string>;
  /** Id of its access context. */
  declare readonly contextKey: pulumi.Output<string>;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  declare readonly name: pulumi.Output<string>;
  /** Permission of the provider's own login. */
  declare readonly userPermission: pulumi.Output<number>;
  /** "PAGE", or "FOLDER" for notes made by hand. */
  declare readonly pageType: pulumi.Output<string>;
  /** Number of older versions. */
  declare readonly versions: pulumi.Output<number>;
  /** Number of attachments. */
  declare readonly attachmentCount: pulumi.Output<number>;
  /** User name of the one who made it. */
  declare readonly creator: pulumi.Output<string>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: NoteArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Note, name, args, opts);
  }
}

/** Arguments of {@link Note}. */
export interface NoteArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Title. Two notes may have the same. */
  friendlyName: pulumi.Input<string>;
  /** Content as HTML. */
  content?: pulumi.Input<string>;
  /** Whether it is a template for other notes. */
  template?: pulumi.Input<boolean>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC">;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** Tags. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Files that are attached. One that changes is attached beside the old one, and one that leaves the program stays:
   * where that matters, declare it as Attachment. Not always returned, so its drift can go unseen.
   */
  attachments?: pulumi.Input<pulumi.Input<NoteAttachmentArgs>[]>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  purge?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * An event in the calendar of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<eventId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The zone of a time beats its offset; times are compared as instants. (L27497)
 * - List entries lack the assignees: an event whose assignees are managed is read singly. (L26710)
 * - The list shows a range of dates that no parameter tells: an event beyond it is found by its name, and read
 *   singly. (L26663)
 * - A delete with purge is one request: `permanently` passes the trash by. (L28280)
 * - A time without a zone is sent as UTC.
 * - disableMaybe is returned and not accepted; parent and parentExcludeDate are never returned.
 * - A purged event whose assignees said yes is gone for them as well; nobody is notified.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const calendarEvent = new clinked.CalendarEvent("example", {
 *   group: "1/1",
 *   friendlyName: "Meeting with a client",
 *   startDate: "2022-10-20T00:00:00+02:00[Europe/Paris]",
 *   endDate: "2022-10-23T00:00:00+02:00[Europe/Paris]",
 *   allDay: false,
 *   recurrence: "FREQ=DAILY;INTERVAL=1",
 *   location: "Paris",
 *   description: "Make it work!",
 *   color: "#212121",
 *   tags: ["tag1", "tag2"],
 *   sharing: "MEMBERS",
 *   assignees: ["jack"],
 * });
 * ```
 */
export class CalendarEvent extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:CalendarEvent";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CalendarEvent {
    return new CalendarEvent(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a CalendarEvent, even one of another copy of this package. */
  static override isInstance(value: unknown): value is CalendarEvent {
    return isOfType(value, CalendarEvent.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Title. Two events may have the same. */
  declare readonly friendlyName: pulumi.Output<string>;
  /** Start, with the zone that it recurs in: "2027-01-31T12:00+01:00[Europe/Paris]". */
  declare readonly startDate: pulumi.Output<string>;
  /** End, as startDate. */
  declare readonly endDate: pulumi.Output<string>;
  /** Whether it takes whole days. */
  declare readonly allDay: pulumi.Output<boolean | undefined>;
  /** Recurrence rule, for example "FREQ=WEEKLY;WKST=MO;BYDAY=FR". */
  declare readonly recurrence: pulumi.Output<string | undefined>;
  /** Place. */
  declare readonly location: pulumi.Output<string | undefined>;
  /** Description. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Colour, for example "#212121". */
  declare readonly color: pulumi.Output<string | undefined>;
  /** Tags. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC" | undefined>;
  /** When people are reminded of it, as startDate. */
  declare readonly dateReminder: pulumi.Output<string | undefined>;
  /** User names of those who are invited, members of the group. */
  declare readonly assignees: pulumi.Output<string[] | undefined>;
  /**
   * Event of which this one replaces an occurrence, `event.id`: account, group and event id, `1/17/33`. Not always
   * returned, so its drift can go unseen.
   */
  declare readonly parent: pulumi.Output<string | undefined>;
  /** Start of the occurrence that it replaces. Never returned. */
  declare readonly parentExcludeDate: pulumi.Output<string | undefined>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  declare readonly purge: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by Clinked, without the group. */
  declare readonly eventId: pulumi.Output<string>;
  /** Id of its access context. */
  declare readonly contextKey: pulumi.Output<string>;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  declare readonly name: pulumi.Output<string>;
  /** Permission of the provider's own login. */
  declare readonly userPermission: pulumi.Output<number>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<number>;
  /** When it recurs for the last time. */
  declare readonly dateEndRecurrence: pulumi.Output<string>;
  /** Whether people have to say yes or no. */
  declare readonly disableMaybe: pulumi.Output<boolean>;
  /** User name of the one who made it. */
  declare readonly author: pulumi.Output<string>;

  constructor(name: string, args: CalendarEventArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.CalendarEvent, name, args, opts);
  }
}

/** Arguments of {@link CalendarEvent}. */
export interface CalendarEventArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Title. Two events may have the same. */
  friendlyName: pulumi.Input<string>;
  /** Start, with the zone that it recurs in: "2027-01-31T12:00+01:00[Europe/Paris]". */
  startDate: pulumi.Input<string>;
  /** End, as startDate. */
  endDate: pulumi.Input<string>;
  /** Whether it takes whole days. */
  allDay?: pulumi.Input<boolean>;
  /** Recurrence rule, for example "FREQ=WEEKLY;WKST=MO;BYDAY=FR". */
  recurrence?: pulumi.Input<string>;
  /** Place. */
  location?: pulumi.Input<string>;
  /** Description. */
  description?: pulumi.Input<string>;
  /** Colour, for example "#212121". */
  color?: pulumi.Input<string>;
  /** Tags. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC">;
  /** When people are reminded of it, as startDate. */
  dateReminder?: pulumi.Input<string>;
  /** User names of those who are invited, members of the group. */
  assignees?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Event of which this one replaces an occurrence, `event.id`: account, group and event id, `1/17/33`. Not always
   * returned, so its drift can go unseen.
   */
  parent?: pulumi.Input<string>;
  /** Start of the occurrence that it replaces. Never returned. */
  parentExcludeDate?: pulumi.Input<string>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  purge?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Who may do what with an event. Delete leaves the permissions as they are.
 *
 * Id: `<event>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 2, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Whether entries that are sent replace those before is not stated: they are taken to, and one that stays is an
 *   error.
 * - There is no delete: the permissions stay as they are.
 * - No request is printed: the document refers to the permissions of tasks, and so does this. (L28322)
 * - Give sharing of a CalendarEvent in one place, there or here.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const eventPermissions = new clinked.EventPermissions("example", {
 *   event: "1/1/1",
 *   sharing: "MEMBERS",
 *   memberPermission: 4,
 *   entries: [{ username: "jack", permission: 4 }],
 *   children: false,
 * });
 * ```
 */
export class EventPermissions extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:EventPermissions";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): EventPermissions {
    return new EventPermissions(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a EventPermissions, even one of another copy of this package. */
  static override isInstance(value: unknown): value is EventPermissions {
    return isOfType(value, EventPermissions.__pulumiType);
  }

  /** Id of the event, `event.id`: account, group and event, `1/17/33`. A change replaces the resource. */
  declare readonly event: pulumi.Output<string>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | undefined>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<1 | 2 | 4 | 8 | 16 | undefined>;
  /** What single users may do beside the group: all of them. Somebody who is missing here loses the entry. */
  declare readonly entries: pulumi.Output<EventPermissionsEntry[] | undefined>;
  /** Whether all below it gets the same, with each change. Never returned. */
  declare readonly children: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: EventPermissionsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.EventPermissions, name, args, opts);
  }
}

/** Arguments of {@link EventPermissions}. */
export interface EventPermissionsArgs {
  /** Id of the event, `event.id`: account, group and event, `1/17/33`. A change replaces the resource. */
  event: pulumi.Input<string>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS">;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** What single users may do beside the group: all of them. Somebody who is missing here loses the entry. */
  entries?: pulumi.Input<pulumi.Input<EventPermissionsEntryArgs>[]>;
  /** Whether all below it gets the same, with each change. Never returned. */
  children?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A discussion of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<discussionId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - friendlyName is described as a password, here and in the update. (L32078)
 * - copyFrom is taken by the create alone, and never returned. (L32037)
 * - Replies are conversation: they are counted, and neither made nor removed.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const discussion = new clinked.Discussion("example", {
 *   group: "1/1",
 *   friendlyName: "My Awesome Discussion",
 *   description: "Lorem ipsum",
 *   tags: ["awesome", "api"],
 *   sharing: "MEMBERS",
 * });
 * ```
 */
export class Discussion extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Discussion";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Discussion {
    return new Discussion(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Discussion, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Discussion {
    return isOfType(value, Discussion.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Title. Two discussions may have the same. */
  declare readonly friendlyName: pulumi.Output<string>;
  /** First message. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Tags. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC" | undefined>;
  /**
   * Discussion whose description it begins with, `discussion.id`: account, group and discussion id, `1/17/33`. A change
   * replaces the resource. Not always returned, so its drift can go unseen.
   */
  declare readonly copyFrom: pulumi.Output<string | undefined>;
  /** Whether the provider's own login follows it. */
  declare readonly following: pulumi.Output<boolean | undefined>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  declare readonly purge: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by Clinked, without the group. */
  declare readonly discussionId: pulumi.Output<string>;
  /** Id of its access context. */
  declare readonly contextKey: pulumi.Output<string>;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  declare readonly name: pulumi.Output<string>;
  /** Permission of the provider's own login. */
  declare readonly userPermission: pulumi.Output<number>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<number>;
  /** Number of replies. */
  declare readonly replies: pulumi.Output<number>;
  /** User name of the one who made it. */
  declare readonly author: pulumi.Output<string>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: DiscussionArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Discussion, name, args, opts);
  }
}

/** Arguments of {@link Discussion}. */
export interface DiscussionArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Title. Two discussions may have the same. */
  friendlyName: pulumi.Input<string>;
  /** First message. */
  description?: pulumi.Input<string>;
  /** Tags. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC">;
  /**
   * Discussion whose description it begins with, `discussion.id`: account, group and discussion id, `1/17/33`. A change
   * replaces the resource. Not always returned, so its drift can go unseen.
   */
  copyFrom?: pulumi.Input<string>;
  /** Whether the provider's own login follows it. */
  following?: pulumi.Input<boolean>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  purge?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A file or a link that is attached to a file, note, event, task or discussion.
 *
 * Id: `<accountId>/<groupId>/<context>/<attachmentId>`. Create makes a new one, also beside equal ones.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 1, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - A file of the group keeps its own name, whatever name is sent: it is not compared then. (L34893)
 * - removed tells of the file in the group: the attachment is listed all the same. (L34635)
 * - How a link to OneDrive comes back is not shown: it is not compared. (L35035)
 * - There is no update and no single read: a change replaces it, and every read is a list.
 * - A delete of an attached file of the group leaves the file where it is. There is no trash.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const attachment = new clinked.Attachment("example", {
 *   discussion: "1/1/1",
 *   friendlyName: "My File.pdf",
 *   href: "https://drive.google.com/file/d/1svAO-TKvjb4k9Kd1AeDQG_gRx0d4y89L/view?usp=drivesdk",
 * });
 * ```
 */
export class Attachment extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Attachment";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Attachment {
    return new Attachment(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Attachment, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Attachment {
    return isOfType(value, Attachment.__pulumiType);
  }

  /** Id of the file that it is attached to. Exactly one thing is. A change replaces the resource. */
  declare readonly file: pulumi.Output<string | undefined>;
  /** Id of the note that it is attached to. Exactly one thing is. A change replaces the resource. */
  declare readonly note: pulumi.Output<string | undefined>;
  /** Id of the event that it is attached to. Exactly one thing is. A change replaces the resource. */
  declare readonly event: pulumi.Output<string | undefined>;
  /** Id of the task that it is attached to. Exactly one thing is. A change replaces the resource. */
  declare readonly task: pulumi.Output<string | undefined>;
  /** Id of the discussion that it is attached to. Exactly one thing is. A change replaces the resource. */
  declare readonly discussion: pulumi.Output<string | undefined>;
  /**
   * Name. A file of the group keeps its own in Clinked. A change replaces the resource. Not always returned, so its
   * drift can go unseen.
   */
  declare readonly friendlyName: pulumi.Output<string>;
  /**
   * File to upload: path or Pulumi asset. Compared by content. A change replaces the resource. Not always returned, so
   * its drift can go unseen.
   */
  declare readonly content: pulumi.Output<{ path?: string; text?: string; sha256: string } | undefined>;
  /** Id of a file of the same group that is attached. A change replaces the resource. */
  declare readonly groupFile: pulumi.Output<string | undefined>;
  /** Address of a file in Google Drive. A change replaces the resource. */
  declare readonly href: pulumi.Output<string | undefined>;
  /**
   * A file or folder in OneDrive. Not compared. A change replaces the resource. Not always returned, so its drift can
   * go unseen.
   */
  declare readonly oneDrive: pulumi.Output<AttachmentOneDrive | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id of the account. */
  declare readonly accountId: pulumi.Output<string>;
  /** Id of the group, without the account. */
  declare readonly groupId: pulumi.Output<string>;
  /** What it is attached to, in Clinked's form: "task_33". */
  declare readonly context: pulumi.Output<string>;
  /** Id given by Clinked. */
  declare readonly attachmentId: pulumi.Output<string>;
  /** Name that Clinked shows. */
  declare readonly shownName: pulumi.Output<string>;
  /** Name in paths. */
  declare readonly name: pulumi.Output<string>;
  /** Content type; of a link to Google Drive `glink`. */
  declare readonly contentType: pulumi.Output<string>;
  /** Size in bytes; 0 for links. */
  declare readonly size: pulumi.Output<number>;
  /** Whether the file of the group that is attached was removed there. */
  declare readonly removed: pulumi.Output<boolean>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: AttachmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Attachment, name, args, opts);
  }
}

/** Arguments of {@link Attachment}. */
export interface AttachmentArgs {
  /** Id of the file that it is attached to. Exactly one thing is. A change replaces the resource. */
  file?: pulumi.Input<string>;
  /** Id of the note that it is attached to. Exactly one thing is. A change replaces the resource. */
  note?: pulumi.Input<string>;
  /** Id of the event that it is attached to. Exactly one thing is. A change replaces the resource. */
  event?: pulumi.Input<string>;
  /** Id of the task that it is attached to. Exactly one thing is. A change replaces the resource. */
  task?: pulumi.Input<string>;
  /** Id of the discussion that it is attached to. Exactly one thing is. A change replaces the resource. */
  discussion?: pulumi.Input<string>;
  /**
   * Name. A file of the group keeps its own in Clinked. A change replaces the resource. Not always returned, so its
   * drift can go unseen.
   */
  friendlyName: pulumi.Input<string>;
  /**
   * File to upload: path or Pulumi asset. Compared by content. A change replaces the resource. Not always returned, so
   * its drift can go unseen.
   */
  content?: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset>;
  /** Id of a file of the same group that is attached. A change replaces the resource. */
  groupFile?: pulumi.Input<string>;
  /** Address of a file in Google Drive. A change replaces the resource. */
  href?: pulumi.Input<string>;
  /**
   * A file or folder in OneDrive. Not compared. A change replaces the resource. Not always returned, so its drift can
   * go unseen.
   */
  oneDrive?: pulumi.Input<AttachmentOneDriveArgs>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * An address whose mail is put into a folder of a group. GroupMailRecipients owns all of a folder.
 *
 * Id: `<folder>/<recipientId>`. Create makes a new one. One that is there already is an error that names its id,
 * unless `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 4, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The answer of the create has id null: the recipient is looked up after it. (L18361)
 * - The create wants the number of the folder's access context, the list file_ and the folder's id. (L18321)
 * - The path parameter is recipient in PATCH and recipientId in DELETE; both are the id. (L18445)
 * - Whether a whole group can have a recipient is not stated: the create takes the context of a folder.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupMailRecipient = new clinked.GroupMailRecipient("example", {
 *   folder: "1/1/1",
 *   recipient: "customUsername",
 * });
 * ```
 */
export class GroupMailRecipient extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupMailRecipient";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupMailRecipient {
    return new GroupMailRecipient(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupMailRecipient, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupMailRecipient {
    return isOfType(value, GroupMailRecipient.__pulumiType);
  }

  /** Id of the folder that the mail goes to, `docs.id`. A change replaces the resource. */
  declare readonly folder: pulumi.Output<string>;
  /** Part of the address before the @. */
  declare readonly recipient: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by Clinked, without the folder. */
  declare readonly recipientId: pulumi.Output<string>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;

  constructor(name: string, args: GroupMailRecipientArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupMailRecipient, name, args, opts);
  }
}

/** Arguments of {@link GroupMailRecipient}. */
export interface GroupMailRecipientArgs {
  /** Id of the folder that the mail goes to, `docs.id`. A change replaces the resource. */
  folder: pulumi.Input<string>;
  /** Part of the address before the @. */
  recipient: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All addresses whose mail is put into a folder: these and no others.
 *
 * Id: `<folder>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 4, update 4, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const groupMailRecipients = new clinked.GroupMailRecipients("example", {
 *   folder: "1/1/1",
 *   recipients: [{ recipient: "invoices" }],
 * });
 * ```
 */
export class GroupMailRecipients extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:GroupMailRecipients";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupMailRecipients {
    return new GroupMailRecipients(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupMailRecipients, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupMailRecipients {
    return isOfType(value, GroupMailRecipients.__pulumiType);
  }

  /** Id of the folder that the mail goes to, `docs.id`. A change replaces the resource. */
  declare readonly folder: pulumi.Output<string>;
  /** All addresses of the folder. */
  declare readonly recipients: pulumi.Output<GroupMailRecipientsRecipient[]>;
  /** Entries to leave alone, by recipient; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: GroupMailRecipientsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupMailRecipients, name, args, opts);
  }
}

/** Arguments of {@link GroupMailRecipients}. */
export interface GroupMailRecipientsArgs {
  /** Id of the folder that the mail goes to, `docs.id`. A change replaces the resource. */
  folder: pulumi.Input<string>;
  /** All addresses of the folder. */
  recipients: pulumi.Input<pulumi.Input<GroupMailRecipientsRecipientArgs>[]>;
  /** Entries to leave alone, by recipient; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * The text that stands over the files of a group.
 *
 * Id: `<group>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - POST makes and changes it; its fields are those of the example. (L23797)
 * - What the read answers where there is none is not stated: 404, null and an empty text all mean that.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const filesDescription = new clinked.FilesDescription("example", {
 *   group: "1/1",
 *   description: "sample file description",
 * });
 * ```
 */
export class FilesDescription extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:FilesDescription";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): FilesDescription {
    return new FilesDescription(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a FilesDescription, even one of another copy of this package. */
  static override isInstance(value: unknown): value is FilesDescription {
    return isOfType(value, FilesDescription.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Text over the files. */
  declare readonly description: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: FilesDescriptionArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.FilesDescription, name, args, opts);
  }
}

/** Arguments of {@link FilesDescription}. */
export interface FilesDescriptionArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Text over the files. */
  description: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * The text that stands over the notes of a group.
 *
 * Id: `<group>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - POST makes and changes it; its fields are those of the example. (L26609)
 * - What the read answers where there is none is not stated: 404, null and an empty text all mean that.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const notesDescription = new clinked.NotesDescription("example", {
 *   group: "1/1",
 *   description: "sample note description",
 * });
 * ```
 */
export class NotesDescription extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:NotesDescription";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): NotesDescription {
    return new NotesDescription(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a NotesDescription, even one of another copy of this package. */
  static override isInstance(value: unknown): value is NotesDescription {
    return isOfType(value, NotesDescription.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Text over the notes. */
  declare readonly description: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: NotesDescriptionArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.NotesDescription, name, args, opts);
  }
}

/** Arguments of {@link NotesDescription}. */
export interface NotesDescriptionArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Text over the notes. */
  description: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A status that tasks of an account can have. TaskStatuses owns all of them.
 *
 * Id: `<account>/<statusId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - There is no single read, and the list wants the account in its query, which no table names. (L30918)
 * - A default without an id is not managed; a status with its code takes its place. (L31096)
 * - PATCH takes the word "blue" where the create shows hexadecimal digits: both are accepted. (L31105)
 * - Deleting a customised default presumably brings the default back.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const taskStatus = new clinked.TaskStatus("example", {
 *   account: "1",
 *   code: "IN_PROGRESS",
 *   name: "In progress",
 *   color: "#fff000",
 *   textColor: "#000000",
 *   order: 0,
 * });
 * ```
 */
export class TaskStatus extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:TaskStatus";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskStatus {
    return new TaskStatus(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskStatus, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskStatus {
    return isOfType(value, TaskStatus.__pulumiType);
  }

  /** Id of the account that owns the status. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /**
   * Code, unique in the account. NOT_STARTED, IN_PROGRESS, DEFERRED, WAITING or COMPLETED customises that default. A
   * change replaces the resource.
   */
  declare readonly code: pulumi.Output<string>;
  /** Name that users see. */
  declare readonly name: pulumi.Output<string>;
  /** Colour of the status: "#fff000", or a word such as "blue". */
  declare readonly color: pulumi.Output<string | undefined>;
  /** Colour of the text. A change replaces the status: "#fff000", or a word such as "blue". */
  declare readonly textColor: pulumi.Output<string | undefined>;
  /** Place among the statuses. */
  declare readonly order: pulumi.Output<number | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by Clinked, without the account. */
  declare readonly statusId: pulumi.Output<string>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly dateModified: pulumi.Output<string>;

  constructor(name: string, args: TaskStatusArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskStatus, name, args, opts);
  }
}

/** Arguments of {@link TaskStatus}. */
export interface TaskStatusArgs {
  /** Id of the account that owns the status. A change replaces the resource. */
  account: pulumi.Input<string>;
  /**
   * Code, unique in the account. NOT_STARTED, IN_PROGRESS, DEFERRED, WAITING or COMPLETED customises that default. A
   * change replaces the resource.
   */
  code: pulumi.Input<string>;
  /** Name that users see. */
  name: pulumi.Input<string>;
  /** Colour of the status: "#fff000", or a word such as "blue". */
  color?: pulumi.Input<string>;
  /** Colour of the text. A change replaces the status: "#fff000", or a word such as "blue". */
  textColor?: pulumi.Input<string>;
  /** Place among the statuses. */
  order?: pulumi.Input<number>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All statuses that an account has made or customised: these and no others.
 *
 * Id: `<account>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - A default that nobody has customised has no id: it is neither owned nor removed. (L31096)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const taskStatuses = new clinked.TaskStatuses("example", {
 *   account: "1",
 *   statuses: [{ code: "IN_PROGRESS", name: "In progress", color: "#fff000" }],
 * });
 * ```
 */
export class TaskStatuses extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:TaskStatuses";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskStatuses {
    return new TaskStatuses(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskStatuses, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskStatuses {
    return isOfType(value, TaskStatuses.__pulumiType);
  }

  /** Id of the account that owns the status. A change replaces the resource. */
  declare readonly account: pulumi.Output<string>;
  /** All statuses with an id. */
  declare readonly statuses: pulumi.Output<TaskStatusesStatuse[]>;
  /** Entries to leave alone, by code; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: TaskStatusesArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskStatuses, name, args, opts);
  }
}

/** Arguments of {@link TaskStatuses}. */
export interface TaskStatusesArgs {
  /** Id of the account that owns the status. A change replaces the resource. */
  account: pulumi.Input<string>;
  /** All statuses with an id. */
  statuses: pulumi.Input<pulumi.Input<TaskStatusesStatuseArgs>[]>;
  /** Entries to leave alone, by code; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A category of a group's tasks: a column of its board.
 *
 * Id: `<group>/<categoryId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Ids may be larger than 2^53, so they are kept as text. (L30133)
 * - numberOfTasks stands in the list alone; writes leave it out. (L30049)
 * - There is no single read: every read is a list.
 * - Whether two categories may have one name is not stated: here a name stands for one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const taskCategory = new clinked.TaskCategory("example", {
 *   group: "1/1",
 *   name: "New Task Category",
 *   order: 1,
 *   color: "#FF0000",
 * });
 * ```
 */
export class TaskCategory extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:TaskCategory";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskCategory {
    return new TaskCategory(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskCategory, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskCategory {
    return isOfType(value, TaskCategory.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Name; recognises an existing one. */
  declare readonly name: pulumi.Output<string>;
  /** Place among the categories. */
  declare readonly order: pulumi.Output<number | undefined>;
  /** Colour, for example "#FF0000". */
  declare readonly color: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by Clinked, without the group. It may be larger than 2^53. */
  declare readonly categoryId: pulumi.Output<string>;
  /** Number of its tasks. Known after a list. */
  declare readonly numberOfTasks: pulumi.Output<number>;

  constructor(name: string, args: TaskCategoryArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskCategory, name, args, opts);
  }
}

/** Arguments of {@link TaskCategory}. */
export interface TaskCategoryArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Name; recognises an existing one. */
  name: pulumi.Input<string>;
  /** Place among the categories. */
  order?: pulumi.Input<number>;
  /** Colour, for example "#FF0000". */
  color?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A task of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<taskId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - There is no field table for create and update: they take what the example of create sends. (L29181)
 * - Assignees are sent as user names and come back as null in the answers of writes. (L29227)
 * - The order 2147483647 means that nobody has ordered the task. TaskOrder does. (L28477)
 * - The answer of a delete tells no trash entry: a purge looks for it before and after. (L29941)
 * - The id is described as that of a category. It is kept as text, as large as it may be. (L28586)
 * - Where a read shows null for assignees, nothing is known of them: no drift is reported then.
 * - Category, dates and priority are made by hand: nothing documented sets them.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const task = new clinked.Task("example", {
 *   group: "1/1",
 *   friendlyName: "Task 1",
 *   description: "Do very important thing",
 *   sharing: "MEMBERS",
 *   memberPermission: 8,
 *   tags: ["lorem", "dupson"],
 *   status: "NOT_STARTED",
 *   assignees: ["jack"],
 * });
 * ```
 */
export class Task extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Task";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Task {
    return new Task(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Task, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Task {
    return isOfType(value, Task.__pulumiType);
  }

  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string>;
  /** Title. Two tasks may have the same. */
  declare readonly friendlyName: pulumi.Output<string>;
  /** Description. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Code of a task status, for example "NOT_STARTED". */
  declare readonly status: pulumi.Output<string | undefined>;
  /** User names of those who have to do it, members of the group. Not always returned, so its drift can go unseen. */
  declare readonly assignees: pulumi.Output<string[] | undefined>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC" | undefined>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<1 | 2 | 4 | 8 | 16 | undefined>;
  /** Tags. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  declare readonly purge: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by Clinked, without the group. */
  declare readonly taskId: pulumi.Output<string>;
  /** Id of its access context. */
  declare readonly contextKey: pulumi.Output<string>;
  /** Name in paths: made of the first friendlyName, and kept when that changes. */
  declare readonly name: pulumi.Output<string>;
  /** Permission of the provider's own login. */
  declare readonly userPermission: pulumi.Output<number>;
  /** Priority, for example MEDIUM. */
  declare readonly priority: pulumi.Output<string>;
  /** Progress in percent. */
  declare readonly progress: pulumi.Output<number>;
  /** When it has to be done. */
  declare readonly dueDate: pulumi.Output<string>;
  /** When people are reminded of it. */
  declare readonly dateReminder: pulumi.Output<string>;
  /** Recurrence rule. */
  declare readonly recurrence: pulumi.Output<string>;
  /** Place in its category. Missing while nobody has ordered it. */
  declare readonly order: pulumi.Output<number>;
  /** Id of its category, without the group. */
  declare readonly categoryId: pulumi.Output<string>;
  /** User name of the one who made it. */
  declare readonly author: pulumi.Output<string>;
  /** When it was completed. */
  declare readonly dateCompleted: pulumi.Output<string>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: TaskArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Task, name, args, opts);
  }
}

/** Arguments of {@link Task}. */
export interface TaskArgs {
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group: pulumi.Input<string>;
  /** Title. Two tasks may have the same. */
  friendlyName: pulumi.Input<string>;
  /** Description. */
  description?: pulumi.Input<string>;
  /** Code of a task status, for example "NOT_STARTED". */
  status?: pulumi.Input<string>;
  /** User names of those who have to do it, members of the group. Not always returned, so its drift can go unseen. */
  assignees?: pulumi.Input<pulumi.Input<string>[]>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS" | "PUBLIC">;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** Tags. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Whether a delete removes it for good. Without it, it goes to the group's trash and can be restored. */
  purge?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * The order of the tasks in a category. It is never read.
 *
 * Id: `<category>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: ; create 1, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - The request has no answer, and no read of the order is documented: drift is not seen. (L29953)
 * - Whether a task of another category moves with the order is not stated.
 * - Nothing is documented that takes the order back: delete only forgets.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const taskOrder = new clinked.TaskOrder("example", { category: "1/1/1", tasks: ["1/1/1", "1/1/2"] });
 * ```
 */
export class TaskOrder extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:TaskOrder";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskOrder {
    return new TaskOrder(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskOrder, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskOrder {
    return isOfType(value, TaskOrder.__pulumiType);
  }

  /** Id of the task category, `category.id`: account, group and category id, `1/17/33`. A change replaces the resource. */
  declare readonly category: pulumi.Output<string>;
  /** Ids of its tasks in their order. Where the others stand is up to Clinked. */
  declare readonly tasks: pulumi.Output<string[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: TaskOrderArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskOrder, name, args, opts);
  }
}

/** Arguments of {@link TaskOrder}. */
export interface TaskOrderArgs {
  /** Id of the task category, `category.id`: account, group and category id, `1/17/33`. A change replaces the resource. */
  category: pulumi.Input<string>;
  /** Ids of its tasks in their order. Where the others stand is up to Clinked. */
  tasks: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Who may do what with a task. Delete leaves the permissions as they are.
 *
 * Id: `<task>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1; create 2, update 2, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Whether entries that are sent replace those before is not stated: they are taken to, and one that stays is an
 *   error.
 * - There is no delete: the permissions stay as they are.
 * - The table lists entries[].user; the example sends entries[].username, and so does this. (L30525)
 * - Give sharing and memberPermission of a Task in one place, there or here.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const taskPermissions = new clinked.TaskPermissions("example", {
 *   task: "1/1/1",
 *   sharing: "MEMBERS",
 *   memberPermission: 4,
 *   entries: [{ username: "jack", permission: 4 }],
 *   children: false,
 * });
 * ```
 */
export class TaskPermissions extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:TaskPermissions";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskPermissions {
    return new TaskPermissions(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a TaskPermissions, even one of another copy of this package. */
  static override isInstance(value: unknown): value is TaskPermissions {
    return isOfType(value, TaskPermissions.__pulumiType);
  }

  /** Id of the task, `task.id`: account, group and task, `1/17/33`. A change replaces the resource. */
  declare readonly task: pulumi.Output<string>;
  /** Who can see it. */
  declare readonly sharing: pulumi.Output<"NONE" | "DEFAULT" | "MEMBERS" | undefined>;
  /** Permission of the members while sharing is MEMBERS. */
  declare readonly memberPermission: pulumi.Output<1 | 2 | 4 | 8 | 16 | undefined>;
  /** What single users may do beside the group: all of them. Somebody who is missing here loses the entry. */
  declare readonly entries: pulumi.Output<TaskPermissionsEntry[] | undefined>;
  /** Whether all below it gets the same, with each change. Never returned. */
  declare readonly children: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: TaskPermissionsArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.TaskPermissions, name, args, opts);
  }
}

/** Arguments of {@link TaskPermissions}. */
export interface TaskPermissionsArgs {
  /** Id of the task, `task.id`: account, group and task, `1/17/33`. A change replaces the resource. */
  task: pulumi.Input<string>;
  /** Who can see it. */
  sharing?: pulumi.Input<"NONE" | "DEFAULT" | "MEMBERS">;
  /** Permission of the members while sharing is MEMBERS. */
  memberPermission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** What single users may do beside the group: all of them. Somebody who is missing here loses the entry. */
  entries?: pulumi.Input<pulumi.Input<TaskPermissionsEntryArgs>[]>;
  /** Whether all below it gets the same, with each change. Never returned. */
  children?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Something of a group that somebody outside can see, or bring files to. Shares owns all of a file or folder.
 *
 * Id: `<accountId>/<groupId>/<context>/<shareId>`. Create makes a new one. One that is there already is an error that
 * names its id. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The token key, the only handle, is null in every example. The table of the create has it (L35583): it is kept
 *   from there. Where neither shows it, a share can be neither changed nor removed. (L35296)
 * - message is typed as a boolean, and is text in every example. (L35461)
 * - An end or a password goes by expiryEnabled or passwordEnabled false; null alone is not known to do it. (L35685)
 * - An unknown address presumably becomes a Guest. (L6052)
 * - type, message, uploads and downloads are never returned, and there is no single read.
 * - Whether one address may have two shares of a thing is not stated: here it has one.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const share = new clinked.Share("example", {
 *   file: "1/1/1",
 *   email: "jasck@example.com",
 *   type: "SHARE",
 *   notifications: true,
 * });
 * ```
 */
export class Share extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Share";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Share {
    return new Share(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Share, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Share {
    return isOfType(value, Share.__pulumiType);
  }

  /** Id of the file or folder that is shared. Exactly one thing is. A change replaces the resource. */
  declare readonly file: pulumi.Output<string | undefined>;
  /** Id of the note that is shared. Exactly one thing is. A change replaces the resource. */
  declare readonly note: pulumi.Output<string | undefined>;
  /** Id of the event that is shared. Exactly one thing is. A change replaces the resource. */
  declare readonly event: pulumi.Output<string | undefined>;
  /** Id of the task that is shared. Exactly one thing is. A change replaces the resource. */
  declare readonly task: pulumi.Output<string | undefined>;
  /** Id of the discussion that is shared. Exactly one thing is. A change replaces the resource. */
  declare readonly discussion: pulumi.Output<string | undefined>;
  /** Address that it is shared with; recognises an existing share. A change replaces the resource. */
  declare readonly email: pulumi.Output<string>;
  /** A share, or a request for files. Never returned. A change replaces the resource. */
  declare readonly type: pulumi.Output<"SHARE" | "UPLOAD_REQUEST" | undefined>;
  /** When the share ends. */
  declare readonly dateExpire: pulumi.Output<string | undefined>;
  /** `false` removes the end; dateExpire gives one. */
  declare readonly expiryEnabled: pulumi.Output<false | undefined>;
  /** Password that is asked for. Never returned. Secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** `false` removes the password; password gives one. */
  declare readonly passwordEnabled: pulumi.Output<false | undefined>;
  /** Whether the provider's own login hears of what is done with it. */
  declare readonly notifications: pulumi.Output<boolean | undefined>;
  /** Whether files may be uploaded. Never returned. */
  declare readonly uploads: pulumi.Output<boolean | undefined>;
  /** Whether files may be downloaded. Never returned. */
  declare readonly downloads: pulumi.Output<boolean | undefined>;
  /**
   * Whether the address gets an e-mail now. Turned on later, it sends one. Not always returned, so its drift can go
   * unseen.
   */
  declare readonly sendEmail: pulumi.Output<boolean | undefined>;
  /**
   * Text of that e-mail. A change sends it again while sendEmail is on. Not always returned, so its drift can go
   * unseen.
   */
  declare readonly message: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id of the account. */
  declare readonly accountId: pulumi.Output<string>;
  /** Id of the group, without the account. */
  declare readonly groupId: pulumi.Output<string>;
  /** What is shared, in Clinked's form: "file_33". */
  declare readonly context: pulumi.Output<string>;
  /** Made of a hash: Clinked has no id but the token key. */
  declare readonly shareId: pulumi.Output<string>;
  /** Gives access to whoever has it. Missing where Clinked does not show it. Returned by the create alone. Secret. */
  declare readonly tokenKey: pulumi.Output<string>;
  /** User name that Clinked names with the share. */
  declare readonly sharedBy: pulumi.Output<string>;
  /** Permission of the share. */
  declare readonly permission: pulumi.Output<number>;
  /** When it was made. */
  declare readonly dateCreated: pulumi.Output<string>;

  constructor(name: string, args: ShareArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Share, name, args, opts);
  }
}

/** Arguments of {@link Share}. */
export interface ShareArgs {
  /** Id of the file or folder that is shared. Exactly one thing is. A change replaces the resource. */
  file?: pulumi.Input<string>;
  /** Id of the note that is shared. Exactly one thing is. A change replaces the resource. */
  note?: pulumi.Input<string>;
  /** Id of the event that is shared. Exactly one thing is. A change replaces the resource. */
  event?: pulumi.Input<string>;
  /** Id of the task that is shared. Exactly one thing is. A change replaces the resource. */
  task?: pulumi.Input<string>;
  /** Id of the discussion that is shared. Exactly one thing is. A change replaces the resource. */
  discussion?: pulumi.Input<string>;
  /** Address that it is shared with; recognises an existing share. A change replaces the resource. */
  email: pulumi.Input<string>;
  /** A share, or a request for files. Never returned. A change replaces the resource. */
  type?: pulumi.Input<"SHARE" | "UPLOAD_REQUEST">;
  /** When the share ends. */
  dateExpire?: pulumi.Input<string>;
  /** `false` removes the end; dateExpire gives one. */
  expiryEnabled?: pulumi.Input<false>;
  /** Password that is asked for. Never returned. Secret. */
  password?: pulumi.Input<string>;
  /** `false` removes the password; password gives one. */
  passwordEnabled?: pulumi.Input<false>;
  /** Whether the provider's own login hears of what is done with it. */
  notifications?: pulumi.Input<boolean>;
  /** Whether files may be uploaded. Never returned. */
  uploads?: pulumi.Input<boolean>;
  /** Whether files may be downloaded. Never returned. */
  downloads?: pulumi.Input<boolean>;
  /**
   * Whether the address gets an e-mail now. Turned on later, it sends one. Not always returned, so its drift can go
   * unseen.
   */
  sendEmail?: pulumi.Input<boolean>;
  /**
   * Text of that e-mail. A change sends it again while sendEmail is on. Not always returned, so its drift can go
   * unseen.
   */
  message?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All shares of a file or folder: these and no others.
 *
 * Id: `<file>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file` imports
 * one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - A share whose token key the list hides can be neither changed nor removed: the error names it. (L35296)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const shares = new clinked.Shares("example", { file: "1/1/1", shares: [{ email: "jasck@example.com" }] });
 * ```
 */
export class Shares extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Shares";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Shares {
    return new Shares(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Shares, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Shares {
    return isOfType(value, Shares.__pulumiType);
  }

  /** Id of the file or folder that is shared. Exactly one thing is. A change replaces the resource. */
  declare readonly file: pulumi.Output<string>;
  /** All shares, one for each address. Secret. */
  declare readonly shares: pulumi.Output<SharesShare[]>;
  /** Entries to leave alone, by email; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: SharesArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Shares, name, args, opts);
  }
}

/** Arguments of {@link Shares}. */
export interface SharesArgs {
  /** Id of the file or folder that is shared. Exactly one thing is. A change replaces the resource. */
  file: pulumi.Input<string>;
  /** All shares, one for each address. Secret. */
  shares: pulumi.Input<pulumi.Input<SharesShareArgs>[]>;
  /** Entries to leave alone, by email; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * What an account or a group shows first: widgets in columns.
 *
 * Id: `<accountId>/<context>/<name>`. Create makes a new one. One that is there already is an error that names its
 * id, unless `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>`
 * cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Answers of create and update show other widgets than were sent, so it is read after them. (L41466)
 * - Widgets come back with a configuration that no request takes: it is not kept. (L41469)
 * - The text of the path names files, notes and the like; the example has a group, and accounts have names of the
 *   same form (L34430). (L41189)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const dashboard = new clinked.Dashboard("example", {
 *   group: "1/1",
 *   name: "default",
 *   columnSizes: "8,4",
 *   widgets: [{ id: "1", name: "widget", column: 0, order: 0 }],
 * });
 * ```
 */
export class Dashboard extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Dashboard";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Dashboard {
    return new Dashboard(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Dashboard, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Dashboard {
    return isOfType(value, Dashboard.__pulumiType);
  }

  /** Id of the account that shows it. Either an account or a group does. A change replaces the resource. */
  declare readonly account: pulumi.Output<string | undefined>;
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  declare readonly group: pulumi.Output<string | undefined>;
  /** Name, for example "default". A change replaces it. */
  declare readonly name: pulumi.Output<string>;
  /** Widths of the columns, for example "8,4". */
  declare readonly columnSizes: pulumi.Output<string>;
  /** All widgets. Their place follows from column and order. */
  declare readonly widgets: pulumi.Output<DashboardWidget[] | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id of the account. */
  declare readonly accountId: pulumi.Output<string>;
  /** Who shows it, in Clinked's form: "group_17" or "account_1". */
  declare readonly context: pulumi.Output<string>;
  /** Id given by Clinked. */
  declare readonly dashboardId: pulumi.Output<string>;
  /** Whether it is the system's own. */
  declare readonly default: pulumi.Output<boolean>;

  constructor(name: string, args: DashboardArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Dashboard, name, args, opts);
  }
}

/** Arguments of {@link Dashboard}. */
export interface DashboardArgs {
  /** Id of the account that shows it. Either an account or a group does. A change replaces the resource. */
  account?: pulumi.Input<string>;
  /** Id of the group, `acme.id`: account and group id, `1/17`. A change replaces the resource. */
  group?: pulumi.Input<string>;
  /** Name, for example "default". A change replaces it. */
  name: pulumi.Input<string>;
  /** Widths of the columns, for example "8,4". */
  columnSizes: pulumi.Input<string>;
  /** All widgets. Their place follows from column and order. */
  widgets?: pulumi.Input<pulumi.Input<DashboardWidgetArgs>[]>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * The profile of a user who is there: time zone, picture, profile fields. Create takes it over, delete forgets it.
 *
 * Id: `<username>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 2, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - People whom the program makes are AccountMember: leave name, realName, email, phone and password to it, and give
 *   here what it lacks. With the same field in both, each undoes the other.
 * - The update shows no answer, only a table: the profile is read after it. (L36846)
 * - List entries lack realName: a profile whose realName is managed is read singly. (L35883)
 * - logo and logoImage are listed twice; dateFormat is a boolean in other tables. (L36732)
 * - A new password of the provider's own login is sent with the one of before, as far as the state has it.
 * - There is neither create nor delete: destroy leaves the profile as it is.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const userProfile = new clinked.UserProfile("example", {
 *   username: "mary",
 *   timeZone: "UTC",
 *   locale: "en_GB",
 *   jobTitle: "Boss",
 * });
 * ```
 */
export class UserProfile extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:UserProfile";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): UserProfile {
    return new UserProfile(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a UserProfile, even one of another copy of this package. */
  static override isInstance(value: unknown): value is UserProfile {
    return isOfType(value, UserProfile.__pulumiType);
  }

  /** User name. The user must be there: a profile cannot be made. A change replaces the resource. */
  declare readonly username: pulumi.Output<string>;
  /** Full name. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** Real name, for administrators only. */
  declare readonly realName: pulumi.Output<string | undefined>;
  /** E-mail address. */
  declare readonly email: pulumi.Output<string | undefined>;
  /** Address. */
  declare readonly address: pulumi.Output<string | undefined>;
  /** Phone number. */
  declare readonly telephone: pulumi.Output<string | undefined>;
  /** Organisation. */
  declare readonly organisation: pulumi.Output<string | undefined>;
  /** Job title. */
  declare readonly jobTitle: pulumi.Output<string | undefined>;
  /** Notes. */
  declare readonly other: pulumi.Output<string | undefined>;
  /** Language, for example "en_GB". */
  declare readonly locale: pulumi.Output<string | undefined>;
  /** Time zone, for example "Europe/London". */
  declare readonly timeZone: pulumi.Output<string | undefined>;
  /** Order of year, month and day in dates. */
  declare readonly dateFormat: pulumi.Output<"YMD" | "MDY" | "DMY" | undefined>;
  /** Whether times have 24 hours. */
  declare readonly twentyFourHourTimeFormat: pulumi.Output<boolean | undefined>;
  /** Values of the account's profile fields, by name. */
  declare readonly profileFields: pulumi.Output<{ [name: string]: string } | undefined>;
  /** `false` removes the custom picture; logoImage gives one. */
  declare readonly logo: pulumi.Output<false | undefined>;
  /**
   * Picture: path of an image file or a Pulumi asset. A change of content is found by its hash. Not always returned, so
   * its drift can go unseen.
   */
  declare readonly logoImage: pulumi.Output<{ path?: string; text?: string; sha256: string } | undefined>;
  /** Password. Never returned. Secret. */
  declare readonly password: pulumi.Output<string | undefined>;
  /** Any text; a change of it marks the e-mail address as verified once. */
  declare readonly verifyEmail: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id of the user. */
  declare readonly userId: pulumi.Output<string>;
  /** Whether two-factor login is on. */
  declare readonly twoFactorAuthentication: pulumi.Output<boolean>;
  /** Whether the e-mail address is verified. */
  declare readonly verifiedEmail: pulumi.Output<boolean>;
  /** When it was last changed. */
  declare readonly lastModified: pulumi.Output<string>;

  constructor(name: string, args: UserProfileArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.UserProfile, name, args, opts);
  }
}

/** Arguments of {@link UserProfile}. */
export interface UserProfileArgs {
  /** User name. The user must be there: a profile cannot be made. A change replaces the resource. */
  username: pulumi.Input<string>;
  /** Full name. */
  name?: pulumi.Input<string>;
  /** Real name, for administrators only. */
  realName?: pulumi.Input<string>;
  /** E-mail address. */
  email?: pulumi.Input<string>;
  /** Address. */
  address?: pulumi.Input<string>;
  /** Phone number. */
  telephone?: pulumi.Input<string>;
  /** Organisation. */
  organisation?: pulumi.Input<string>;
  /** Job title. */
  jobTitle?: pulumi.Input<string>;
  /** Notes. */
  other?: pulumi.Input<string>;
  /** Language, for example "en_GB". */
  locale?: pulumi.Input<string>;
  /** Time zone, for example "Europe/London". */
  timeZone?: pulumi.Input<string>;
  /** Order of year, month and day in dates. */
  dateFormat?: pulumi.Input<"YMD" | "MDY" | "DMY">;
  /** Whether times have 24 hours. */
  twentyFourHourTimeFormat?: pulumi.Input<boolean>;
  /** Values of the account's profile fields, by name. */
  profileFields?: pulumi.Input<{ [name: string]: pulumi.Input<string> }>;
  /** `false` removes the custom picture; logoImage gives one. */
  logo?: pulumi.Input<false>;
  /**
   * Picture: path of an image file or a Pulumi asset. A change of content is found by its hash. Not always returned, so
   * its drift can go unseen.
   */
  logoImage?: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset>;
  /** Password. Never returned. Secret. */
  password?: pulumi.Input<string>;
  /** Any text; a change of it marks the e-mail address as verified once. */
  verifyEmail?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * One property of the user that the provider logs in as.
 *
 * Id: `<name>`. Create makes a new one. One that is there already is an error that names its id, unless `adopt: true`
 * takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - No update is documented: a new value is a delete and a create.
 * - Unlike properties of accounts and groups it has a single read, and create answers 201. (L37109)
 * - It belongs to the login: with other credentials it is another user's.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const userProperty = new clinked.UserProperty("example", { name: "test", value: "123" });
 * ```
 */
export class UserProperty extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:UserProperty";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): UserProperty {
    return new UserProperty(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a UserProperty, even one of another copy of this package. */
  static override isInstance(value: unknown): value is UserProperty {
    return isOfType(value, UserProperty.__pulumiType);
  }

  /** Name of the property. A change replaces it. */
  declare readonly name: pulumi.Output<string>;
  /** Value, free text. */
  declare readonly value: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: UserPropertyArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.UserProperty, name, args, opts);
  }
}

/** Arguments of {@link UserProperty}. */
export interface UserPropertyArgs {
  /** Name of the property. A change replaces it. */
  name: pulumi.Input<string>;
  /** Value, free text. */
  value: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * An application that reaches the API with credentials of its own, for the user who made it.
 *
 * Id: `<clientId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The secret is shown by the create and by a rotation, never by a read: it cannot be imported. (L1149)
 * - A deleted application's credentials end at once. That of the provider's own login is refused. (L1276)
 * - After an import clientSecret is missing until a change of `rotation` makes a new one.
 * - A rotation whose reply was lost is made again: the secret that nobody has seen ends.
 * - It belongs to the login: with other credentials other applications are seen.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/clinked";
 *
 * const application = new clinked.Application("example", {
 *   name: "Awesome Application",
 *   description: "The best application you can find",
 *   platform: "OTHER",
 *   deviceType: "Other",
 *   deviceModel: "Unknown",
 *   deviceOs: "Linux",
 *   appVersion: "1.0",
 *   bundleId: "com.clinked.awesome",
 *   rotation: "2026-11",
 * });
 * ```
 */
export class Application extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/clinked:Application";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Application {
    return new Application(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Application, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Application {
    return isOfType(value, Application.__pulumiType);
  }

  /** Name of the application. Two may have the same. */
  declare readonly name: pulumi.Output<string>;
  /** What it is for. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Platform that it runs on. */
  declare readonly platform: pulumi.Output<"IOS" | "ANDROID" | "SYNC" | "LINUX" | "WINDOWS" | "OTHER" | undefined>;
  /** Kind of device. */
  declare readonly deviceType: pulumi.Output<"Phone" | "Tablet" | "Watch" | "Browser" | "Other" | undefined>;
  /** Model of the device. */
  declare readonly deviceModel: pulumi.Output<string | undefined>;
  /** Operating system of the device. */
  declare readonly deviceOs: pulumi.Output<string | undefined>;
  /** Version of the application. */
  declare readonly appVersion: pulumi.Output<string | undefined>;
  /** Bundle or package name, for example "com.clinked.awesome". */
  declare readonly bundleId: pulumi.Output<string | undefined>;
  /** Any text, for example "2026-11"; a change of it makes a new client secret, and the old one ends. */
  declare readonly rotation: pulumi.Output<string | undefined>;
  /** Consent to rotate or delete the application that the provider itself logs in with. */
  declare readonly allowOwnLogin: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Client id. */
  declare readonly clientId: pulumi.Output<string>;
  /** Client secret, as the create or the last rotation showed it. */
  declare readonly clientSecret: pulumi.Output<string>;
  /** User who made it, and for whom it acts. */
  declare readonly owner: pulumi.Output<ApplicationOwner>;
  /** When it was last used. */
  declare readonly lastActivity: pulumi.Output<string>;
  /** Address that it was used from. */
  declare readonly ip: pulumi.Output<string>;

  constructor(name: string, args: ApplicationArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Application, name, args, opts);
  }
}

/** Arguments of {@link Application}. */
export interface ApplicationArgs {
  /** Name of the application. Two may have the same. */
  name: pulumi.Input<string>;
  /** What it is for. */
  description?: pulumi.Input<string>;
  /** Platform that it runs on. */
  platform?: pulumi.Input<"IOS" | "ANDROID" | "SYNC" | "LINUX" | "WINDOWS" | "OTHER">;
  /** Kind of device. */
  deviceType?: pulumi.Input<"Phone" | "Tablet" | "Watch" | "Browser" | "Other">;
  /** Model of the device. */
  deviceModel?: pulumi.Input<string>;
  /** Operating system of the device. */
  deviceOs?: pulumi.Input<string>;
  /** Version of the application. */
  appVersion?: pulumi.Input<string>;
  /** Bundle or package name, for example "com.clinked.awesome". */
  bundleId?: pulumi.Input<string>;
  /** Any text, for example "2026-11"; a change of it makes a new client secret, and the old one ends. */
  rotation?: pulumi.Input<string>;
  /** Consent to rotate or delete the application that the provider itself logs in with. */
  allowOwnLogin?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in CLINKED__<NAME>__CLIENT_SECRET. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface AccountAnnouncementsAnnouncement {
  /** Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one. */
  announcementId: string;
  /** Title. */
  title: string;
  /** Text. */
  body: string;
  /** Colour, for example "success". */
  colour?: string;
  /** Whether groups begin with it as their default. */
  propagate?: boolean;
  /** Whether it is inherited from the account. */
  inherit?: boolean;
}

/** Arguments of a {@link AccountAnnouncementsAnnouncement}. */
export interface AccountAnnouncementsAnnouncementArgs {
  /** Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one. */
  announcementId: pulumi.Input<string>;
  /** Title. */
  title: pulumi.Input<string>;
  /** Text. */
  body: pulumi.Input<string>;
  /** Colour, for example "success". */
  colour?: pulumi.Input<string>;
  /** Whether groups begin with it as their default. */
  propagate?: pulumi.Input<boolean>;
  /** Whether it is inherited from the account. */
  inherit?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface CustomEmailDomainAuthenticationDnsRecord {
  /** Name of the record. */
  host: string;
  /** Type of the record, for example "CNAME". */
  type: string;
  /** Value of the record. */
  data: string;
  /** Whether Clinked has found it. */
  valid: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface AccountMemberActivation {
  /** Text of the activation e-mail. */
  message?: string;
  /** When the activation e-mail is sent. */
  date?: string;
}

/** Arguments of a {@link AccountMemberActivation}. */
export interface AccountMemberActivationArgs {
  /** Text of the activation e-mail. */
  message?: pulumi.Input<string>;
  /** When the activation e-mail is sent. */
  date?: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface AccountInviteAssignGroup {
  /** Id of the group. */
  group: string;
  /** Permission in the group. */
  permission: 1 | 2 | 4 | 8 | 16;
}

/** Arguments of a {@link AccountInviteAssignGroup}. */
export interface AccountInviteAssignGroupArgs {
  /** Id of the group. */
  group: pulumi.Input<string>;
  /** Permission in the group. */
  permission: pulumi.Input<1 | 2 | 4 | 8 | 16>;
}

/** Part of a resource, as its outputs show it. */
export interface GroupComponent {
  /** files, pages, discussions, events or tasks. */
  name: string;
  /** Position among the components. */
  order: number;
  /** Settings of the component. */
  configuration?: { [name: string]: unknown };
}

/** Part of a resource, as its outputs show it. */
export interface GroupNotificationsConfiguration {
  /** When members hear of new content, for example "IMMEDIATE". */
  newContent?: string;
  /** When members hear of overdue tasks, for example "DAILY". */
  overdueTasks?: string;
  /** When members hear of what they follow, for example "NEVER". */
  following?: string;
  /** Leaves what users wrote out of e-mails. */
  disableEmailComments?: boolean;
}

/** Part of a resource, as its outputs show it. */
export interface GroupWatermarkConfiguration {
  /** Puts a watermark on previews and downloads. */
  enableWatermark?: boolean;
  /** Shows the reader's IP address. */
  enableWatermarkIp?: boolean;
  /** Shows the reader's e-mail address. */
  enableWatermarkEmail?: boolean;
  /** Shows the time. */
  enableWatermarkTimestamp?: boolean;
  /** Shows the custom text. */
  enableWatermarkCustomText?: boolean;
  /** The custom text. */
  watermarkCustomText?: string;
  /** How it looks, for example "DIAGONAL_LARGE". */
  watermarkStyle?: string;
}

/** Part of a resource, as its outputs show it. */
export interface GroupMasterConfigurationEntry {
  /** files, pages, discussions, events, tasks, shortcuts or members. */
  name: string;
  /** Whether it is synchronised. */
  enabled: boolean;
  /** create, update, delete. */
  events: string[];
}

/** Part of a resource, as its outputs show it. */
export interface GroupMasterConfiguration {
  /** What a parent group hands to its subgroups. */
  entries?: GroupMasterConfigurationEntry[];
  /** Keeps task assignees of the parent group. */
  retainAssigneesTasks?: boolean;
  /** Keeps event assignees of the parent group. */
  retainAssigneesEvents?: boolean;
}

/** Arguments of a {@link GroupComponent}. */
export interface GroupComponentArgs {
  /** files, pages, discussions, events or tasks. */
  name: pulumi.Input<string>;
  /** Position among the components. */
  order: pulumi.Input<number>;
  /** Settings of the component. */
  configuration?: pulumi.Input<{ [name: string]: pulumi.Input<unknown> }>;
}

/** Arguments of a {@link GroupNotificationsConfiguration}. */
export interface GroupNotificationsConfigurationArgs {
  /** When members hear of new content, for example "IMMEDIATE". */
  newContent?: pulumi.Input<string>;
  /** When members hear of overdue tasks, for example "DAILY". */
  overdueTasks?: pulumi.Input<string>;
  /** When members hear of what they follow, for example "NEVER". */
  following?: pulumi.Input<string>;
  /** Leaves what users wrote out of e-mails. */
  disableEmailComments?: pulumi.Input<boolean>;
}

/** Arguments of a {@link GroupWatermarkConfiguration}. */
export interface GroupWatermarkConfigurationArgs {
  /** Puts a watermark on previews and downloads. */
  enableWatermark?: pulumi.Input<boolean>;
  /** Shows the reader's IP address. */
  enableWatermarkIp?: pulumi.Input<boolean>;
  /** Shows the reader's e-mail address. */
  enableWatermarkEmail?: pulumi.Input<boolean>;
  /** Shows the time. */
  enableWatermarkTimestamp?: pulumi.Input<boolean>;
  /** Shows the custom text. */
  enableWatermarkCustomText?: pulumi.Input<boolean>;
  /** The custom text. */
  watermarkCustomText?: pulumi.Input<string>;
  /** How it looks, for example "DIAGONAL_LARGE". */
  watermarkStyle?: pulumi.Input<string>;
}

/** Arguments of a {@link GroupMasterConfigurationEntry}. */
export interface GroupMasterConfigurationEntryArgs {
  /** files, pages, discussions, events, tasks, shortcuts or members. */
  name: pulumi.Input<string>;
  /** Whether it is synchronised. */
  enabled: pulumi.Input<boolean>;
  /** create, update, delete. */
  events: pulumi.Input<pulumi.Input<string>[]>;
}

/** Arguments of a {@link GroupMasterConfiguration}. */
export interface GroupMasterConfigurationArgs {
  /** What a parent group hands to its subgroups. */
  entries?: pulumi.Input<pulumi.Input<GroupMasterConfigurationEntryArgs>[]>;
  /** Keeps task assignees of the parent group. */
  retainAssigneesTasks?: pulumi.Input<boolean>;
  /** Keeps event assignees of the parent group. */
  retainAssigneesEvents?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface GroupMembersMember {
  /** User name of a member of the account. */
  username: string;
  /** Permission in the group: 1, 2, 4, 8 or 16. */
  permission: 1 | 2 | 4 | 8 | 16;
  /** Id of a MemberRight that refines the permission. Never returned. */
  rights?: string;
  /** Tags of the member in this group. */
  tags?: string[];
  /** When the membership ends. */
  expirationDate?: string;
  /** Whether the member hears of being added. Accepted with the assignment only. */
  assignmentNotification?: boolean;
}

/** Arguments of a {@link GroupMembersMember}. */
export interface GroupMembersMemberArgs {
  /** User name of a member of the account. */
  username: pulumi.Input<string>;
  /** Permission in the group: 1, 2, 4, 8 or 16. */
  permission: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** Id of a MemberRight that refines the permission. Never returned. */
  rights?: pulumi.Input<string>;
  /** Tags of the member in this group. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** When the membership ends. */
  expirationDate?: pulumi.Input<string>;
  /** Whether the member hears of being added. Accepted with the assignment only. */
  assignmentNotification?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface GroupInvitesInvite {
  /** Address that is invited. A change replaces the invite. */
  email: string;
  /** Permission in the group after acceptance: 1, 2, 4, 8 or 16. */
  permission?: 1 | 2 | 4 | 8 | 16;
  /** Text of the invitation. Never returned; a change replaces the invite. */
  message?: string;
  /** How long the invite is valid, in ms from its creation. A change replaces the invite. */
  expirationTime?: number;
}

/** Arguments of a {@link GroupInvitesInvite}. */
export interface GroupInvitesInviteArgs {
  /** Address that is invited. A change replaces the invite. */
  email: pulumi.Input<string>;
  /** Permission in the group after acceptance: 1, 2, 4, 8 or 16. */
  permission?: pulumi.Input<1 | 2 | 4 | 8 | 16>;
  /** Text of the invitation. Never returned; a change replaces the invite. */
  message?: pulumi.Input<string>;
  /** How long the invite is valid, in ms from its creation. A change replaces the invite. */
  expirationTime?: pulumi.Input<number>;
}

/** Part of a resource, as its outputs show it. */
export interface GroupAnnouncementsAnnouncement {
  /** Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one. */
  announcementId: string;
  /** Title. */
  title: string;
  /** Text. */
  body: string;
  /** Colour, for example "success". */
  colour?: string;
}

/** Arguments of a {@link GroupAnnouncementsAnnouncement}. */
export interface GroupAnnouncementsAnnouncementArgs {
  /** Id of your choice, the same as that of the dashboard widget that shows it. Recognises an existing one. */
  announcementId: pulumi.Input<string>;
  /** Title. */
  title: pulumi.Input<string>;
  /** Text. */
  body: pulumi.Input<string>;
  /** Colour, for example "success". */
  colour?: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface GroupLabelAttachmentsLabel {
  /** Id of the label. Labels are made in Clinked: no request makes one. */
  label: string;
  /** Place among the labels of the group. */
  order?: number;
}

/** Arguments of a {@link GroupLabelAttachmentsLabel}. */
export interface GroupLabelAttachmentsLabelArgs {
  /** Id of the label. Labels are made in Clinked: no request makes one. */
  label: pulumi.Input<string>;
  /** Place among the labels of the group. */
  order?: pulumi.Input<number>;
}

/** Part of a resource, as its outputs show it. */
export interface FilePermissionsEntry {
  /** User name of a member of the group. */
  username: string;
  /** What this user may do: 1, 2, 4, 8 or 16. */
  permission: 1 | 2 | 4 | 8 | 16;
}

/** Arguments of a {@link FilePermissionsEntry}. */
export interface FilePermissionsEntryArgs {
  /** User name of a member of the group. */
  username: pulumi.Input<string>;
  /** What this user may do: 1, 2, 4, 8 or 16. */
  permission: pulumi.Input<1 | 2 | 4 | 8 | 16>;
}

/** Part of a resource, as its outputs show it. */
export interface NoteAttachment {
  /** Name of the attachment. */
  friendlyName: string;
  /** Path of a file or a Pulumi asset. */
  content: { path?: string; text?: string; sha256: string };
}

/** Arguments of a {@link NoteAttachment}. */
export interface NoteAttachmentArgs {
  /** Name of the attachment. */
  friendlyName: pulumi.Input<string>;
  /** Path of a file or a Pulumi asset. */
  content: pulumi.Input<string | pulumi.asset.FileAsset | pulumi.asset.StringAsset>;
}

/** Part of a resource, as its outputs show it. */
export interface EventPermissionsEntry {
  /** User name of a member of the group. */
  username: string;
  /** What this user may do: 1, 2, 4, 8 or 16. */
  permission: 1 | 2 | 4 | 8 | 16;
}

/** Arguments of a {@link EventPermissionsEntry}. */
export interface EventPermissionsEntryArgs {
  /** User name of a member of the group. */
  username: pulumi.Input<string>;
  /** What this user may do: 1, 2, 4, 8 or 16. */
  permission: pulumi.Input<1 | 2 | 4 | 8 | 16>;
}

/** Part of a resource, as its outputs show it. */
export interface AttachmentOneDrive {
  /** Address of a file or folder in OneDrive. */
  href: string;
  /** Whether it is a folder. */
  folder?: boolean;
}

/** Arguments of a {@link AttachmentOneDrive}. */
export interface AttachmentOneDriveArgs {
  /** Address of a file or folder in OneDrive. */
  href: pulumi.Input<string>;
  /** Whether it is a folder. */
  folder?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface GroupMailRecipientsRecipient {
  /** Part of the address before the @. */
  recipient: string;
}

/** Arguments of a {@link GroupMailRecipientsRecipient}. */
export interface GroupMailRecipientsRecipientArgs {
  /** Part of the address before the @. */
  recipient: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface TaskStatusesStatuse {
  /** Code, unique in the account. NOT_STARTED, IN_PROGRESS, DEFERRED, WAITING or COMPLETED customises that default. */
  code: string;
  /** Name that users see. */
  name: string;
  /** Colour of the status: "#fff000", or a word such as "blue". */
  color?: string;
  /** Colour of the text. A change replaces the status: "#fff000", or a word such as "blue". */
  textColor?: string;
  /** Place among the statuses. */
  order?: number;
}

/** Arguments of a {@link TaskStatusesStatuse}. */
export interface TaskStatusesStatuseArgs {
  /** Code, unique in the account. NOT_STARTED, IN_PROGRESS, DEFERRED, WAITING or COMPLETED customises that default. */
  code: pulumi.Input<string>;
  /** Name that users see. */
  name: pulumi.Input<string>;
  /** Colour of the status: "#fff000", or a word such as "blue". */
  color?: pulumi.Input<string>;
  /** Colour of the text. A change replaces the status: "#fff000", or a word such as "blue". */
  textColor?: pulumi.Input<string>;
  /** Place among the statuses. */
  order?: pulumi.Input<number>;
}

/** Part of a resource, as its outputs show it. */
export interface TaskPermissionsEntry {
  /** User name of a member of the group. */
  username: string;
  /** What this user may do: 1, 2, 4, 8 or 16. */
  permission: 1 | 2 | 4 | 8 | 16;
}

/** Arguments of a {@link TaskPermissionsEntry}. */
export interface TaskPermissionsEntryArgs {
  /** User name of a member of the group. */
  username: pulumi.Input<string>;
  /** What this user may do: 1, 2, 4, 8 or 16. */
  permission: pulumi.Input<1 | 2 | 4 | 8 | 16>;
}

/** Part of a resource, as its outputs show it. */
export interface SharesShare {
  /** Address that it is shared with; recognises an existing share. */
  email: string;
  /** A share, or a request for files. Never returned. */
  type?: "SHARE" | "UPLOAD_REQUEST";
  /** When the share ends. */
  dateExpire?: string;
  /** `false` removes the end; dateExpire gives one. */
  expiryEnabled?: false;
  /** Password that is asked for. Never returned. */
  password?: string;
  /** `false` removes the password; password gives one. */
  passwordEnabled?: false;
  /** Whether the provider's own login hears of what is done with it. */
  notifications?: boolean;
  /** Whether files may be uploaded. Never returned. */
  uploads?: boolean;
  /** Whether files may be downloaded. Never returned. */
  downloads?: boolean;
  /** Whether the address gets an e-mail now. Turned on later, it sends one. */
  sendEmail?: boolean;
  /** Text of that e-mail. A change sends it again while sendEmail is on. */
  message?: string;
}

/** Arguments of a {@link SharesShare}. */
export interface SharesShareArgs {
  /** Address that it is shared with; recognises an existing share. */
  email: pulumi.Input<string>;
  /** A share, or a request for files. Never returned. */
  type?: pulumi.Input<"SHARE" | "UPLOAD_REQUEST">;
  /** When the share ends. */
  dateExpire?: pulumi.Input<string>;
  /** `false` removes the end; dateExpire gives one. */
  expiryEnabled?: pulumi.Input<false>;
  /** Password that is asked for. Never returned. */
  password?: pulumi.Input<string>;
  /** `false` removes the password; password gives one. */
  passwordEnabled?: pulumi.Input<false>;
  /** Whether the provider's own login hears of what is done with it. */
  notifications?: pulumi.Input<boolean>;
  /** Whether files may be uploaded. Never returned. */
  uploads?: pulumi.Input<boolean>;
  /** Whether files may be downloaded. Never returned. */
  downloads?: pulumi.Input<boolean>;
  /** Whether the address gets an e-mail now. Turned on later, it sends one. */
  sendEmail?: pulumi.Input<boolean>;
  /** Text of that e-mail. A change sends it again while sendEmail is on. */
  message?: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface DashboardWidget {
  /** Id of your choice; an announcement of the same id is shown by it. */
  id: string;
  /** Name of the kind of widget, as Clinked lists them. */
  name: string;
  /** Place among the columns, from 0. */
  column?: number;
  /** Place in its column, from 0. */
  order?: number;
}

/** Arguments of a {@link DashboardWidget}. */
export interface DashboardWidgetArgs {
  /** Id of your choice; an announcement of the same id is shown by it. */
  id: pulumi.Input<string>;
  /** Name of the kind of widget, as Clinked lists them. */
  name: pulumi.Input<string>;
  /** Place among the columns, from 0. */
  column?: pulumi.Input<number>;
  /** Place in its column, from 0. */
  order?: pulumi.Input<number>;
}

/** Part of a resource, as its outputs show it. */
export interface ApplicationOwner {
  /** Id of the user. */
  id: string;
  /** User name. */
  username: string;
}
