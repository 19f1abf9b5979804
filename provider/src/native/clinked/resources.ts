// Generated from the definitions by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import * as dynamic from "../../clinked/resources";
import { isOfType, lookedUp } from "../../kit/resource";
import { plugin } from "../../kit/served";

export type * from "../../clinked/resources";

/**
 * An existing account. Clinked creates and removes none by API: create takes it over, delete forgets it.
 *
 * Id: `<account>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import portals:clinked:Account <name> <id>` imports one. It is protected: before a destroy or a
 * replacement, give it `protect: false` and run `pulumi up`.
 *
 * Requests: read 1; create 2, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - `name` is the subdomain of the portal, so a change of it needs `allowNameChange: true`. (L1489)
 * - The document describes the account id as a user or profile id. (L1339)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const account = new clinked.Account("example", {
 *   account: "1",
 *   friendlyName: "Awesome Organisation",
 *   locale: "en_GB",
 * });
 * ```
 */
export class Account extends dynamic.Account {
  static override readonly __pulumiType: string = "portals:clinked:Account";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Account {
    return new Account(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Account {
    return isOfType(value, Account.__pulumiType);
  }
}

/**
 * Colours and font of a portal. Delete resets them to Clinked's own.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:AccountBranding <name> <id>` imports one.
 *
 * Requests: read 1; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - logo, background and icon are flags without an upload: they can be removed, not set. (L6643)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class AccountBranding extends dynamic.AccountBranding {
  static override readonly __pulumiType: string = "portals:clinked:AccountBranding";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountBranding {
    return new AccountBranding(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is AccountBranding {
    return isOfType(value, AccountBranding.__pulumiType);
  }
}

/**
 * An announcement of an account under an id of your choice. AccountAnnouncements owns all of them.
 *
 * Id: `<account>/<announcementId>`. Create makes a new one. One that is there already is an error that names its id,
 * unless `adopt: true` takes it over. `pulumi import portals:clinked:AccountAnnouncement <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class AccountAnnouncement extends dynamic.AccountAnnouncement {
  static override readonly __pulumiType: string = "portals:clinked:AccountAnnouncement";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): AccountAnnouncement {
    return new AccountAnnouncement(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is AccountAnnouncement {
    return isOfType(value, AccountAnnouncement.__pulumiType);
  }
}

/**
 * All announcements of an account that have an id: these and no others.
 *
 * Id: `<account>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:AccountAnnouncements <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const accountAnnouncements = new clinked.AccountAnnouncements("example", {
 *   account: "1",
 *   announcements: [{ announcementId: "test", title: "title", body: "body" }],
 * });
 * ```
 */
export class AccountAnnouncements extends dynamic.AccountAnnouncements {
  static override readonly __pulumiType: string = "portals:clinked:AccountAnnouncements";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): AccountAnnouncements {
    return new AccountAnnouncements(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is AccountAnnouncements {
    return isOfType(value, AccountAnnouncements.__pulumiType);
  }
}

/**
 * Single sign-on of an account by SAML. Delete removes the configuration.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:SsoConfiguration <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class SsoConfiguration extends dynamic.SsoConfiguration {
  static override readonly __pulumiType: string = "portals:clinked:SsoConfiguration";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SsoConfiguration {
    return new SsoConfiguration(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is SsoConfiguration {
    return isOfType(value, SsoConfiguration.__pulumiType);
  }
}

/**
 * What passwords of an account's members must have. Delete leaves it as it is.
 *
 * Id: `<account>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import portals:clinked:PasswordPolicy <name> <id>` imports one.
 *
 * Requests: read 1; create 2, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Whether a field may be left out is not stated: all four are required, and always sent. (L7673)
 * - There is neither a delete nor a documented default: destroy leaves the policy as it is.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class PasswordPolicy extends dynamic.PasswordPolicy {
  static override readonly __pulumiType: string = "portals:clinked:PasswordPolicy";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): PasswordPolicy {
    return new PasswordPolicy(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is PasswordPolicy {
    return isOfType(value, PasswordPolicy.__pulumiType);
  }
}

/**
 * Whether members of an account must log in with two factors. Delete ends the enforcement.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:TwoFactorEnforcement <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const twoFactorEnforcement = new clinked.TwoFactorEnforcement("example", { account: "1", status: true });
 * ```
 */
export class TwoFactorEnforcement extends dynamic.TwoFactorEnforcement {
  static override readonly __pulumiType: string = "portals:clinked:TwoFactorEnforcement";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): TwoFactorEnforcement {
    return new TwoFactorEnforcement(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TwoFactorEnforcement {
    return isOfType(value, TwoFactorEnforcement.__pulumiType);
  }
}

/**
 * All domains that inline frames of an account may show. Delete empties the list.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:IframeAllowlist <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const iframeAllowlist = new clinked.IframeAllowlist("example", {
 *   account: "1",
 *   domains: ["domain.ltd", "videos.domain.ltd"],
 * });
 * ```
 */
export class IframeAllowlist extends dynamic.IframeAllowlist {
  static override readonly __pulumiType: string = "portals:clinked:IframeAllowlist";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): IframeAllowlist {
    return new IframeAllowlist(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is IframeAllowlist {
    return isOfType(value, IframeAllowlist.__pulumiType);
  }
}

/**
 * All profile fields of an account, in their order: these and no others. Delete removes them.
 *
 * Id: `<account>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:ProfileFieldSet <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const profileFieldSet = new clinked.ProfileFieldSet("example", {
 *   account: "1",
 *   fields: ["Favorite pizza", "Birthday"],
 * });
 * ```
 */
export class ProfileFieldSet extends dynamic.ProfileFieldSet {
  static override readonly __pulumiType: string = "portals:clinked:ProfileFieldSet";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): ProfileFieldSet {
    return new ProfileFieldSet(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is ProfileFieldSet {
    return isOfType(value, ProfileFieldSet.__pulumiType);
  }
}

/**
 * The region that an account's files are kept in. Delete leaves it as it is.
 *
 * Id: `<account>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import portals:clinked:StorageRegion <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const storageRegion = new clinked.StorageRegion("example", {
 *   account: "1",
 *   region: "US-WEST-1",
 *   allowRegionChange: true,
 * });
 * ```
 */
export class StorageRegion extends dynamic.StorageRegion {
  static override readonly __pulumiType: string = "portals:clinked:StorageRegion";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): StorageRegion {
    return new StorageRegion(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is StorageRegion {
    return isOfType(value, StorageRegion.__pulumiType);
  }
}

/**
 * The domain of its own under which an account's portal is reached. An account has at most one.
 *
 * Id: `<account>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import portals:clinked:CustomDomain <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const customDomain = new clinked.CustomDomain("example", { account: "1", domain: "portal.domain.ltd" });
 * ```
 */
export class CustomDomain extends dynamic.CustomDomain {
  static override readonly __pulumiType: string = "portals:clinked:CustomDomain";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CustomDomain {
    return new CustomDomain(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is CustomDomain {
    return isOfType(value, CustomDomain.__pulumiType);
  }
}

/**
 * Custom e-mail of an account by a mail server. An account has one of three modes.
 *
 * Id: `<account>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import portals:clinked:CustomEmailSmtp <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class CustomEmailSmtp extends dynamic.CustomEmailSmtp {
  static override readonly __pulumiType: string = "portals:clinked:CustomEmailSmtp";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CustomEmailSmtp {
    return new CustomEmailSmtp(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is CustomEmailSmtp {
    return isOfType(value, CustomEmailSmtp.__pulumiType);
  }
}

/**
 * Custom e-mail of an account by SendGrid. An account has one of three modes.
 *
 * Id: `<account>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import portals:clinked:CustomEmailSendgrid <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const customEmailSendgrid = new clinked.CustomEmailSendgrid("example", {
 *   account: "1",
 *   apiKey: "123-apiKey-from-sendgrid",
 *   from: "user123@smtp.domain.ltd",
 * });
 * ```
 */
export class CustomEmailSendgrid extends dynamic.CustomEmailSendgrid {
  static override readonly __pulumiType: string = "portals:clinked:CustomEmailSendgrid";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomEmailSendgrid {
    return new CustomEmailSendgrid(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is CustomEmailSendgrid {
    return isOfType(value, CustomEmailSendgrid.__pulumiType);
  }
}

/**
 * Custom e-mail of an account by DNS records of its domain. An account has one of three modes.
 *
 * Id: `<account>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import portals:clinked:CustomEmailDomainAuthentication <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const customEmailDomainAuthentication = new clinked.CustomEmailDomainAuthentication("example", {
 *   account: "1",
 *   from: "email@example.com",
 * });
 * ```
 */
export class CustomEmailDomainAuthentication extends dynamic.CustomEmailDomainAuthentication {
  static override readonly __pulumiType: string = "portals:clinked:CustomEmailDomainAuthentication";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): CustomEmailDomainAuthentication {
    return new CustomEmailDomainAuthentication(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is CustomEmailDomainAuthentication {
    return isOfType(value, CustomEmailDomainAuthentication.__pulumiType);
  }
}

/**
 * Which Docusign account an account uses. Connecting takes a browser: create takes over, delete forgets.
 *
 * Id: `<account>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import portals:clinked:DocusignIntegration <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const docusignIntegration = new clinked.DocusignIntegration("example", {
 *   account: "1",
 *   docusignAccount: "yyyy-yyyy",
 *   connected: true,
 * });
 * ```
 */
export class DocusignIntegration extends dynamic.DocusignIntegration {
  static override readonly __pulumiType: string = "portals:clinked:DocusignIntegration";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): DocusignIntegration {
    return new DocusignIntegration(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is DocusignIntegration {
    return isOfType(value, DocusignIntegration.__pulumiType);
  }
}

/**
 * A person who can log in to an account. Memberships of groups are GroupMember or GroupMembers.
 *
 * Id: `<account>/<username>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:AccountMember <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class AccountMember extends dynamic.AccountMember {
  static override readonly __pulumiType: string = "portals:clinked:AccountMember";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountMember {
    return new AccountMember(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is AccountMember {
    return isOfType(value, AccountMember.__pulumiType);
  }
}

/**
 * An invitation of one address to an account. Once accepted it is fulfilled, and the member lives on by itself.
 *
 * Id: `<account>/<inviteId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:AccountInvite <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class AccountInvite extends dynamic.AccountInvite {
  static override readonly __pulumiType: string = "portals:clinked:AccountInvite";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountInvite {
    return new AccountInvite(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is AccountInvite {
    return isOfType(value, AccountInvite.__pulumiType);
  }
}

/**
 * Somebody whom content is shared with. Clinked makes guests by sharing: create takes one over, delete forgets it.
 *
 * Id: `<account>/<guestId>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import portals:clinked:Guest <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const guest = new clinked.Guest("example", { account: "1", email: "guest@guest.com", name: "Guest" });
 * ```
 */
export class Guest extends dynamic.Guest {
  static override readonly __pulumiType: string = "portals:clinked:Guest";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Guest {
    return new Guest(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Guest {
    return isOfType(value, Guest.__pulumiType);
  }
}

/**
 * One property of an account. AccountProperties owns all of them.
 *
 * Id: `<account>/<name>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:AccountProperty <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - No update is documented: a new value is a delete and a create.
 * - There is no single read: every read is a list. (L6979)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const accountProperty = new clinked.AccountProperty("example", { account: "1", name: "test", value: "123" });
 * ```
 */
export class AccountProperty extends dynamic.AccountProperty {
  static override readonly __pulumiType: string = "portals:clinked:AccountProperty";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccountProperty {
    return new AccountProperty(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is AccountProperty {
    return isOfType(value, AccountProperty.__pulumiType);
  }
}

/**
 * All properties of an account, or all under a prefix: these and no others.
 *
 * Id: `<account>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:AccountProperties <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const accountProperties = new clinked.AccountProperties("example", {
 *   account: "1",
 *   prefix: "crm.",
 *   properties: { "crm.id": "4711" },
 * });
 * ```
 */
export class AccountProperties extends dynamic.AccountProperties {
  static override readonly __pulumiType: string = "portals:clinked:AccountProperties";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): AccountProperties {
    return new AccountProperties(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is AccountProperties {
    return isOfType(value, AccountProperties.__pulumiType);
  }
}

/**
 * A named set of capabilities that refines a member's permission.
 *
 * Id: `<account>/<rightId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:MemberRight <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class MemberRight extends dynamic.MemberRight {
  static override readonly __pulumiType: string = "portals:clinked:MemberRight";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): MemberRight {
    return new MemberRight(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is MemberRight {
    return isOfType(value, MemberRight.__pulumiType);
  }
}

/**
 * A group: a space of the portal with its own members, files, notes, tasks, events and discussions.
 *
 * Id: `<account>/<groupId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:Group <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const group = new clinked.Group("example", { account: "1", friendlyName: "Acme", blind: true });
 * ```
 */
export class Group extends dynamic.Group {
  static override readonly __pulumiType: string = "portals:clinked:Group";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Group {
    return new Group(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Group {
    return isOfType(value, Group.__pulumiType);
  }
}

/**
 * Colours, logo and background of a group. Delete removes the images and leaves the colours.
 *
 * Id: `<group>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:GroupBranding <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupBranding = new clinked.GroupBranding("example", {
 *   group: "1/1",
 *   headerColor: "#27ae60",
 *   alignment: "center",
 * });
 * ```
 */
export class GroupBranding extends dynamic.GroupBranding {
  static override readonly __pulumiType: string = "portals:clinked:GroupBranding";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupBranding {
    return new GroupBranding(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupBranding {
    return isOfType(value, GroupBranding.__pulumiType);
  }
}

/**
 * The order in which all users of an account see its groups.
 *
 * Id: `<account>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:GroupOrder <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupOrder = new clinked.GroupOrder("example", { account: "1", groups: ["1/1"] });
 * ```
 */
export class GroupOrder extends dynamic.GroupOrder {
  static override readonly __pulumiType: string = "portals:clinked:GroupOrder";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupOrder {
    return new GroupOrder(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupOrder {
    return isOfType(value, GroupOrder.__pulumiType);
  }
}

/**
 * One membership of a group. It minds nobody else's; GroupMembers owns all of them.
 *
 * Id: `<group>/<memberId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:GroupMember <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupMember = new clinked.GroupMember("example", { group: "1/1", username: "mary", permission: 4 });
 * ```
 */
export class GroupMember extends dynamic.GroupMember {
  static override readonly __pulumiType: string = "portals:clinked:GroupMember";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupMember {
    return new GroupMember(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupMember {
    return isOfType(value, GroupMember.__pulumiType);
  }
}

/**
 * All members of a group: somebody who was added by hand is drift.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:GroupMembers <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupMembers = new clinked.GroupMembers("example", {
 *   group: "1/1",
 *   members: [{ username: "mary", permission: 4 }],
 *   ignore: ["sso-*"],
 *   allowMassRemoval: true,
 * });
 * ```
 */
export class GroupMembers extends dynamic.GroupMembers {
  static override readonly __pulumiType: string = "portals:clinked:GroupMembers";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupMembers {
    return new GroupMembers(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupMembers {
    return isOfType(value, GroupMembers.__pulumiType);
  }
}

/**
 * An invitation of one address to a group. Once accepted it is fulfilled, and the membership lives on by itself.
 *
 * Id: `<group>/<inviteId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:GroupInvite <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupInvite = new clinked.GroupInvite("example", {
 *   group: "1/1",
 *   email: "jack@clinked.com",
 *   permission: 4,
 *   expirationTime: 3600000,
 * });
 * ```
 */
export class GroupInvite extends dynamic.GroupInvite {
  static override readonly __pulumiType: string = "portals:clinked:GroupInvite";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupInvite {
    return new GroupInvite(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupInvite {
    return isOfType(value, GroupInvite.__pulumiType);
  }
}

/**
 * All open invites of a group: these and no others.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:GroupInvites <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - An accepted invite disappears and its person becomes a member: that is no drift.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupInvites = new clinked.GroupInvites("example", {
 *   group: "1/1",
 *   invites: [{ email: "jack@clinked.com", permission: 4 }],
 * });
 * ```
 */
export class GroupInvites extends dynamic.GroupInvites {
  static override readonly __pulumiType: string = "portals:clinked:GroupInvites";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupInvites {
    return new GroupInvites(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupInvites {
    return isOfType(value, GroupInvites.__pulumiType);
  }
}

/**
 * One property of a group. GroupProperties owns all of them.
 *
 * Id: `<group>/<name>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:GroupProperty <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - No update is documented: a new value is a delete and a create.
 * - There is no single read: every read is a list. (L18054)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupProperty = new clinked.GroupProperty("example", { group: "1/1", name: "test", value: "123" });
 * ```
 */
export class GroupProperty extends dynamic.GroupProperty {
  static override readonly __pulumiType: string = "portals:clinked:GroupProperty";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupProperty {
    return new GroupProperty(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupProperty {
    return isOfType(value, GroupProperty.__pulumiType);
  }
}

/**
 * All properties of a group, or all under a prefix: these and no others.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:GroupProperties <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupProperties = new clinked.GroupProperties("example", { group: "1/1", properties: { tier: "gold" } });
 * ```
 */
export class GroupProperties extends dynamic.GroupProperties {
  static override readonly __pulumiType: string = "portals:clinked:GroupProperties";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupProperties {
    return new GroupProperties(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupProperties {
    return isOfType(value, GroupProperties.__pulumiType);
  }
}

/**
 * An announcement of a group under an id of your choice. GroupAnnouncements owns all of them.
 *
 * Id: `<group>/<announcementId>`. Create makes a new one. One that is there already is an error that names its id,
 * unless `adopt: true` takes it over. `pulumi import portals:clinked:GroupAnnouncement <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class GroupAnnouncement extends dynamic.GroupAnnouncement {
  static override readonly __pulumiType: string = "portals:clinked:GroupAnnouncement";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): GroupAnnouncement {
    return new GroupAnnouncement(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupAnnouncement {
    return isOfType(value, GroupAnnouncement.__pulumiType);
  }
}

/**
 * All announcements of a group that have an id: these and no others.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:GroupAnnouncements <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupAnnouncements = new clinked.GroupAnnouncements("example", {
 *   group: "1/1",
 *   announcements: [{ announcementId: "test", title: "title", body: "body" }],
 * });
 * ```
 */
export class GroupAnnouncements extends dynamic.GroupAnnouncements {
  static override readonly __pulumiType: string = "portals:clinked:GroupAnnouncements";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): GroupAnnouncements {
    return new GroupAnnouncements(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupAnnouncements {
    return isOfType(value, GroupAnnouncements.__pulumiType);
  }
}

/**
 * A label on a group. GroupLabelAttachments owns all labels of a group.
 *
 * Id: `<group>/<label>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:GroupLabelAttachment <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupLabelAttachment = new clinked.GroupLabelAttachment("example", { group: "1/1", label: "1", order: 0 });
 * ```
 */
export class GroupLabelAttachment extends dynamic.GroupLabelAttachment {
  static override readonly __pulumiType: string = "portals:clinked:GroupLabelAttachment";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): GroupLabelAttachment {
    return new GroupLabelAttachment(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupLabelAttachment {
    return isOfType(value, GroupLabelAttachment.__pulumiType);
  }
}

/**
 * All labels of a group: these and no others.
 *
 * Id: `<group>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:GroupLabelAttachments <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupLabelAttachments = new clinked.GroupLabelAttachments("example", {
 *   group: "1/1",
 *   labels: [{ label: "1", order: 0 }],
 * });
 * ```
 */
export class GroupLabelAttachments extends dynamic.GroupLabelAttachments {
  static override readonly __pulumiType: string = "portals:clinked:GroupLabelAttachments";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): GroupLabelAttachments {
    return new GroupLabelAttachments(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupLabelAttachments {
    return isOfType(value, GroupLabelAttachments.__pulumiType);
  }
}

/**
 * A folder among the files of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<fileId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:Folder <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const folder = new clinked.Folder("example", {
 *   group: "1/1",
 *   friendlyName: "Awesome folder name",
 *   sharing: "MEMBERS",
 *   memberPermission: 8,
 * });
 * ```
 */
export class Folder extends dynamic.Folder {
  static override readonly __pulumiType: string = "portals:clinked:Folder";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Folder {
    return new Folder(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Folder {
    return isOfType(value, Folder.__pulumiType);
  }
}

/**
 * Who may do what with a file or folder. Delete leaves the permissions as they are.
 *
 * Id: `<file>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:FilePermissions <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class FilePermissions extends dynamic.FilePermissions {
  static override readonly __pulumiType: string = "portals:clinked:FilePermissions";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): FilePermissions {
    return new FilePermissions(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is FilePermissions {
    return isOfType(value, FilePermissions.__pulumiType);
  }
}

/**
 * A file of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<fileId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clinked:File <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class File extends dynamic.File {
  static override readonly __pulumiType: string = "portals:clinked:File";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): File {
    return new File(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is File {
    return isOfType(value, File.__pulumiType);
  }
}

/**
 * A note of a group, or a template for notes. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<noteId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clinked:Note <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class Note extends dynamic.Note {
  static override readonly __pulumiType: string = "portals:clinked:Note";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Note {
    return new Note(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Note {
    return isOfType(value, Note.__pulumiType);
  }
}

/**
 * An event in the calendar of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<eventId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clinked:CalendarEvent <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class CalendarEvent extends dynamic.CalendarEvent {
  static override readonly __pulumiType: string = "portals:clinked:CalendarEvent";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): CalendarEvent {
    return new CalendarEvent(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is CalendarEvent {
    return isOfType(value, CalendarEvent.__pulumiType);
  }
}

/**
 * Who may do what with an event. Delete leaves the permissions as they are.
 *
 * Id: `<event>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:EventPermissions <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class EventPermissions extends dynamic.EventPermissions {
  static override readonly __pulumiType: string = "portals:clinked:EventPermissions";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): EventPermissions {
    return new EventPermissions(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is EventPermissions {
    return isOfType(value, EventPermissions.__pulumiType);
  }
}

/**
 * A discussion of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<discussionId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clinked:Discussion <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class Discussion extends dynamic.Discussion {
  static override readonly __pulumiType: string = "portals:clinked:Discussion";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Discussion {
    return new Discussion(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Discussion {
    return isOfType(value, Discussion.__pulumiType);
  }
}

/**
 * A file or a link that is attached to a file, note, event, task or discussion.
 *
 * Id: `<accountId>/<groupId>/<context>/<attachmentId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clinked:Attachment <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const attachment = new clinked.Attachment("example", {
 *   discussion: "1/1/1",
 *   friendlyName: "My File.pdf",
 *   href: "https://drive.google.com/file/d/1svAO-TKvjb4k9Kd1AeDQG_gRx0d4y89L/view?usp=drivesdk",
 * });
 * ```
 */
export class Attachment extends dynamic.Attachment {
  static override readonly __pulumiType: string = "portals:clinked:Attachment";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Attachment {
    return new Attachment(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Attachment {
    return isOfType(value, Attachment.__pulumiType);
  }
}

/**
 * An address whose mail is put into a folder of a group. GroupMailRecipients owns all of a folder.
 *
 * Id: `<folder>/<recipientId>`. Create makes a new one. One that is there already is an error that names its id,
 * unless `adopt: true` takes it over. `pulumi import portals:clinked:GroupMailRecipient <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupMailRecipient = new clinked.GroupMailRecipient("example", {
 *   folder: "1/1/1",
 *   recipient: "customUsername",
 * });
 * ```
 */
export class GroupMailRecipient extends dynamic.GroupMailRecipient {
  static override readonly __pulumiType: string = "portals:clinked:GroupMailRecipient";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): GroupMailRecipient {
    return new GroupMailRecipient(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupMailRecipient {
    return isOfType(value, GroupMailRecipient.__pulumiType);
  }
}

/**
 * All addresses whose mail is put into a folder: these and no others.
 *
 * Id: `<folder>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:GroupMailRecipients <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 4, update 4, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const groupMailRecipients = new clinked.GroupMailRecipients("example", {
 *   folder: "1/1/1",
 *   recipients: [{ recipient: "invoices" }],
 * });
 * ```
 */
export class GroupMailRecipients extends dynamic.GroupMailRecipients {
  static override readonly __pulumiType: string = "portals:clinked:GroupMailRecipients";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): GroupMailRecipients {
    return new GroupMailRecipients(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupMailRecipients {
    return isOfType(value, GroupMailRecipients.__pulumiType);
  }
}

/**
 * The text that stands over the files of a group.
 *
 * Id: `<group>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import portals:clinked:FilesDescription <name> <id>` imports one.
 *
 * Requests: read 1; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - POST makes and changes it; its fields are those of the example. (L23797)
 * - What the read answers where there is none is not stated: 404, null and an empty text all mean that.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const filesDescription = new clinked.FilesDescription("example", {
 *   group: "1/1",
 *   description: "sample file description",
 * });
 * ```
 */
export class FilesDescription extends dynamic.FilesDescription {
  static override readonly __pulumiType: string = "portals:clinked:FilesDescription";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): FilesDescription {
    return new FilesDescription(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is FilesDescription {
    return isOfType(value, FilesDescription.__pulumiType);
  }
}

/**
 * The text that stands over the notes of a group.
 *
 * Id: `<group>`. There is one at most: create makes it, and sets the one that is there already.
 * `pulumi import portals:clinked:NotesDescription <name> <id>` imports one.
 *
 * Requests: read 1; create 1, update 1, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - POST makes and changes it; its fields are those of the example. (L26609)
 * - What the read answers where there is none is not stated: 404, null and an empty text all mean that.
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const notesDescription = new clinked.NotesDescription("example", {
 *   group: "1/1",
 *   description: "sample note description",
 * });
 * ```
 */
export class NotesDescription extends dynamic.NotesDescription {
  static override readonly __pulumiType: string = "portals:clinked:NotesDescription";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): NotesDescription {
    return new NotesDescription(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is NotesDescription {
    return isOfType(value, NotesDescription.__pulumiType);
  }
}

/**
 * A status that tasks of an account can have. TaskStatuses owns all of them.
 *
 * Id: `<account>/<statusId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:TaskStatus <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class TaskStatus extends dynamic.TaskStatus {
  static override readonly __pulumiType: string = "portals:clinked:TaskStatus";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskStatus {
    return new TaskStatus(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskStatus {
    return isOfType(value, TaskStatus.__pulumiType);
  }
}

/**
 * All statuses that an account has made or customised: these and no others.
 *
 * Id: `<account>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:TaskStatuses <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - A default that nobody has customised has no id: it is neither owned nor removed. (L31096)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const taskStatuses = new clinked.TaskStatuses("example", {
 *   account: "1",
 *   statuses: [{ code: "IN_PROGRESS", name: "In progress", color: "#fff000" }],
 * });
 * ```
 */
export class TaskStatuses extends dynamic.TaskStatuses {
  static override readonly __pulumiType: string = "portals:clinked:TaskStatuses";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskStatuses {
    return new TaskStatuses(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskStatuses {
    return isOfType(value, TaskStatuses.__pulumiType);
  }
}

/**
 * A category of a group's tasks: a column of its board.
 *
 * Id: `<group>/<categoryId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:clinked:TaskCategory <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const taskCategory = new clinked.TaskCategory("example", {
 *   group: "1/1",
 *   name: "New Task Category",
 *   order: 1,
 *   color: "#FF0000",
 * });
 * ```
 */
export class TaskCategory extends dynamic.TaskCategory {
  static override readonly __pulumiType: string = "portals:clinked:TaskCategory";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskCategory {
    return new TaskCategory(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskCategory {
    return isOfType(value, TaskCategory.__pulumiType);
  }
}

/**
 * A task of a group. A deleted one goes to the trash, unless purge says otherwise.
 *
 * Id: `<group>/<taskId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clinked:Task <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class Task extends dynamic.Task {
  static override readonly __pulumiType: string = "portals:clinked:Task";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Task {
    return new Task(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Task {
    return isOfType(value, Task.__pulumiType);
  }
}

/**
 * The order of the tasks in a category. It is never read.
 *
 * Id: `<category>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:TaskOrder <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const taskOrder = new clinked.TaskOrder("example", { category: "1/1/1", tasks: ["1/1/1", "1/1/2"] });
 * ```
 */
export class TaskOrder extends dynamic.TaskOrder {
  static override readonly __pulumiType: string = "portals:clinked:TaskOrder";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskOrder {
    return new TaskOrder(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskOrder {
    return isOfType(value, TaskOrder.__pulumiType);
  }
}

/**
 * Who may do what with a task. Delete leaves the permissions as they are.
 *
 * Id: `<task>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:clinked:TaskPermissions <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class TaskPermissions extends dynamic.TaskPermissions {
  static override readonly __pulumiType: string = "portals:clinked:TaskPermissions";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): TaskPermissions {
    return new TaskPermissions(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is TaskPermissions {
    return isOfType(value, TaskPermissions.__pulumiType);
  }
}

/**
 * Something of a group that somebody outside can see, or bring files to. Shares owns all of a file or folder.
 *
 * Id: `<accountId>/<groupId>/<context>/<shareId>`. Create makes a new one. One that is there already is an error that
 * names its id. `pulumi import portals:clinked:Share <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const share = new clinked.Share("example", {
 *   file: "1/1/1",
 *   email: "jasck@example.com",
 *   type: "SHARE",
 *   notifications: true,
 * });
 * ```
 */
export class Share extends dynamic.Share {
  static override readonly __pulumiType: string = "portals:clinked:Share";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Share {
    return new Share(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Share {
    return isOfType(value, Share.__pulumiType);
  }
}

/**
 * All shares of a file or folder: these and no others.
 *
 * Id: `<file>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:clinked:Shares <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - A share whose token key the list hides can be neither changed nor removed: the error names it. (L35296)
 *
 * @example
 * ```ts
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const shares = new clinked.Shares("example", { file: "1/1/1", shares: [{ email: "jasck@example.com" }] });
 * ```
 */
export class Shares extends dynamic.Shares {
  static override readonly __pulumiType: string = "portals:clinked:Shares";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Shares {
    return new Shares(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Shares {
    return isOfType(value, Shares.__pulumiType);
  }
}

/**
 * What an account or a group shows first: widgets in columns.
 *
 * Id: `<accountId>/<context>/<name>`. Create makes a new one. One that is there already is an error that names its
 * id, unless `adopt: true` takes it over. `pulumi import portals:clinked:Dashboard <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const dashboard = new clinked.Dashboard("example", {
 *   group: "1/1",
 *   name: "default",
 *   columnSizes: "8,4",
 *   widgets: [{ id: "1", name: "widget", column: 0, order: 0 }],
 * });
 * ```
 */
export class Dashboard extends dynamic.Dashboard {
  static override readonly __pulumiType: string = "portals:clinked:Dashboard";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Dashboard {
    return new Dashboard(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Dashboard {
    return isOfType(value, Dashboard.__pulumiType);
  }
}

/**
 * The profile of a user who is there: time zone, picture, profile fields. Create takes it over, delete forgets it.
 *
 * Id: `<username>`. Create makes nothing: it takes over the one that is there, and fails when there is none.
 * `pulumi import portals:clinked:UserProfile <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const userProfile = new clinked.UserProfile("example", {
 *   username: "mary",
 *   timeZone: "UTC",
 *   locale: "en_GB",
 *   jobTitle: "Boss",
 * });
 * ```
 */
export class UserProfile extends dynamic.UserProfile {
  static override readonly __pulumiType: string = "portals:clinked:UserProfile";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): UserProfile {
    return new UserProfile(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is UserProfile {
    return isOfType(value, UserProfile.__pulumiType);
  }
}

/**
 * One property of the user that the provider logs in as.
 *
 * Id: `<name>`. Create makes a new one. One that is there already is an error that names its id, unless `adopt: true`
 * takes it over. `pulumi import portals:clinked:UserProperty <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
 *
 * const userProperty = new clinked.UserProperty("example", { name: "test", value: "123" });
 * ```
 */
export class UserProperty extends dynamic.UserProperty {
  static override readonly __pulumiType: string = "portals:clinked:UserProperty";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): UserProperty {
    return new UserProperty(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is UserProperty {
    return isOfType(value, UserProperty.__pulumiType);
  }
}

/**
 * An application that reaches the API with credentials of its own, for the user who made it.
 *
 * Id: `<clientId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:clinked:Application <name> <id>` imports one.
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
 * import * as clinked from "pulumi-portals/native/clinked";
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
export class Application extends dynamic.Application {
  static override readonly __pulumiType: string = "portals:clinked:Application";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Application {
    return new Application(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Application {
    return isOfType(value, Application.__pulumiType);
  }
}
