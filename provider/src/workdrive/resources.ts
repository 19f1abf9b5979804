// Generated from the definitions by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { type Declared, isOfType, lookedUp, PortalResource } from "../kit/resource";

const declared = {
  User: {
    type: "workdrive:User",
    inputs: [
      "email",
      "firstName",
      "lastName",
      "phone",
      "designation",
      "bio",
      "department",
      "location",
      "reportsTo",
      "isDepartmentHead",
      "isExpert",
      "status",
      "availability",
      "fileId",
      "coverFileId",
      "additionalTeams",
      "additionalLocations",
      "securityGroup",
      "skill",
      "defaultVisibility",
      "externalUserId",
      "onboardingDefaults",
      "offboardingDefaults",
      "archiveOnDestroy",
      "connection",
      "adopt",
    ],
    outputs: ["userId", "userName", "orgId", "createdAt"],
    secret: [],
  },
  Organization: {
    type: "workdrive:Organization",
    inputs: [
      "name",
      "admin",
      "auth",
      "legalName",
      "websites",
      "address",
      "email",
      "phone",
      "description",
      "industry",
      "fileId",
      "connection",
    ],
    outputs: ["organizationId", "status", "subdomain", "createdAt", "accessToken"],
    secret: ["accessToken"],
  },
  AccessToken: { type: "workdrive:AccessToken", inputs: ["user", "connection"], outputs: ["token"], secret: ["token"] },
  Department: {
    type: "workdrive:Department",
    inputs: ["name", "firstMembers", "connection", "adopt"],
    outputs: ["departmentId", "heads", "memberCount"],
    secret: [],
  },
  DepartmentHead: {
    type: "workdrive:DepartmentHead",
    inputs: ["department", "user", "isAdmin", "existingDept", "isDepartmentHead", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  DepartmentMember: {
    type: "workdrive:DepartmentMember",
    inputs: ["department", "user", "isAdmin", "existingDept", "isDepartmentHead", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  DepartmentMembers: {
    type: "workdrive:DepartmentMembers",
    inputs: ["department", "members", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  Location: {
    type: "workdrive:Location",
    inputs: ["name", "connection", "adopt"],
    outputs: ["locationId", "memberCount", "createdAt"],
    secret: [],
  },
  LocationMember: {
    type: "workdrive:LocationMember",
    inputs: ["location", "user", "connection", "adopt"],
    outputs: [],
    secret: [],
  },
  LocationMembers: {
    type: "workdrive:LocationMembers",
    inputs: ["location", "members", "ignore", "onDestroy", "allowMassRemoval", "connection"],
    outputs: [],
    secret: [],
  },
  SecurityGroupMember: {
    type: "workdrive:SecurityGroupMember",
    inputs: ["groupId", "user", "connection"],
    outputs: [],
    secret: [],
  },
  SecurityGroupMembers: {
    type: "workdrive:SecurityGroupMembers",
    inputs: ["groupId", "users", "connection"],
    outputs: [],
    secret: [],
  },
  SsoLink: {
    type: "workdrive:SsoLink",
    inputs: [
      "type",
      "name",
      "link",
      "authorizationURI",
      "tokenURI",
      "refreshURI",
      "loginURL",
      "order",
      "fileId",
      "departmentId",
      "locationId",
      "manage",
      "connection",
    ],
    outputs: ["ssoId", "createdAt"],
    secret: [],
  },
  GroupChat: {
    type: "workdrive:GroupChat",
    inputs: [
      "groupType",
      "title",
      "description",
      "category",
      "fileId",
      "isPrivate",
      "byRequest",
      "members",
      "admins",
      "connection",
    ],
    outputs: ["chatId", "groupId", "participants"],
    secret: [],
  },
  Document: {
    type: "workdrive:Document",
    inputs: [
      "name",
      "ownerIds",
      "expiry",
      "tags",
      "category",
      "link",
      "docUrl",
      "docId",
      "isPublished",
      "permissions",
      "connection",
      "adopt",
    ],
    outputs: ["documentId", "updatedAt"],
    secret: [],
  },
  Faq: {
    type: "workdrive:Faq",
    inputs: [
      "question",
      "answer",
      "description",
      "name",
      "category",
      "tags",
      "ownerIds",
      "expiry",
      "link",
      "publish",
      "permissions",
      "connection",
      "adopt",
    ],
    outputs: ["kbId"],
    secret: [],
  },
  Task: {
    type: "workdrive:Task",
    inputs: [
      "title",
      "description",
      "status",
      "taskType",
      "content",
      "time",
      "dueDays",
      "link",
      "videoId",
      "documentId",
      "trainingCourseTaskListId",
      "notificationTemplateId",
      "userIds",
      "connection",
    ],
    outputs: ["taskId", "dueDate", "createdAt", "updatedAt"],
    secret: [],
  },
} satisfies Record<string, Declared>;

/**
 * A person of the organization.
 *
 * Id: `<userId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - There is no single read and no filter by e-mail address: every read lists all users. (L46)
 * - Lists show no teams, and availability as a number that nothing explains: their drift is not seen. (L83)
 * - picture is an object in lists and the number 20 elsewhere; it is not compared with fileId. (L73)
 * - The list prints location as an empty object, whose id is read where it has one. department is an id in the table.
 *   (L84)
 * - The example of PATCH sends a name as department; the id of the table is sent. Where an answer shows a name, or no
 *   id, drift of department and location is not seen. (L276)
 * - Teams are added and taken away by difference; additional locations can only be added. (L345)
 * - externalUserId is taken by bulk-create alone, so a user with one is made there. (L398)
 * - securityGroup, skill, defaultVisibility and externalUserId are never returned and no update takes them.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const user = new workdrive.User("example", {
 *   email: "john@workdrive.example",
 *   firstName: "John",
 *   lastName: "Smith",
 *   designation: "Manager",
 * });
 * ```
 */
export class User extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:User";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): User {
    return new User(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a User, even one of another copy of this package. */
  static override isInstance(value: unknown): value is User {
    return isOfType(value, User.__pulumiType);
  }

  /** E-mail address; recognises an existing user. A change replaces the user. */
  declare readonly email: pulumi.Output<string>;
  /** First name. */
  declare readonly firstName: pulumi.Output<string | undefined>;
  /** Last name. */
  declare readonly lastName: pulumi.Output<string | undefined>;
  /** Phone number. */
  declare readonly phone: pulumi.Output<string | undefined>;
  /** Job title. */
  declare readonly designation: pulumi.Output<string | undefined>;
  /** Text about the user. */
  declare readonly bio: pulumi.Output<string | undefined>;
  /** Id of the Department that the user is a member of. Not always returned, so its drift can go unseen. */
  declare readonly department: pulumi.Output<string | undefined>;
  /** Id of the Location that the user is a member of. Not always returned, so its drift can go unseen. */
  declare readonly location: pulumi.Output<string | undefined>;
  /** Id of the User who supervises this one. */
  declare readonly reportsTo: pulumi.Output<string | undefined>;
  /** Whether the user heads a department. */
  declare readonly isDepartmentHead: pulumi.Output<boolean | undefined>;
  /** Whether the user is an expert. */
  declare readonly isExpert: pulumi.Output<boolean | undefined>;
  /** Status. ARCHIVE takes the user out of service without deleting anything. */
  declare readonly status: pulumi.Output<"ACTIVE" | "ARCHIVE" | "PRE_INVITED" | "INVITED" | "BLOCKED" | undefined>;
  /** Whether the user is there. Not always returned, so its drift can go unseen. */
  declare readonly availability: pulumi.Output<"ACTIVE" | "AWAY" | undefined>;
  /** Media id of the profile picture. Not always returned, so its drift can go unseen. */
  declare readonly fileId: pulumi.Output<string | undefined>;
  /** Media id of the cover picture. Not always returned, so its drift can go unseen. */
  declare readonly coverFileId: pulumi.Output<string | undefined>;
  /** Supervisors whose teams the user joins as well. Not always returned, so its drift can go unseen. */
  declare readonly additionalTeams: pulumi.Output<string[] | undefined>;
  /**
   * Locations whose admins supervise the user as well. None can be taken away again. Not always returned, so its drift
   * can go unseen.
   */
  declare readonly additionalLocations: pulumi.Output<string[] | undefined>;
  /**
   * Id of a security group. Later changes belong to SecurityGroupMember. Accepted at creation only. Not always
   * returned, so its drift can go unseen.
   */
  declare readonly securityGroup: pulumi.Output<string | undefined>;
  /** Skills. Accepted at creation only. Not always returned, so its drift can go unseen. */
  declare readonly skill: pulumi.Output<string[] | undefined>;
  /** Visibility of what the user posts. Accepted at creation only. Not always returned, so its drift can go unseen. */
  declare readonly defaultVisibility: pulumi.Output<"public" | "restricted" | undefined>;
  /** Id of the user in another system. Accepted at creation only. Not always returned, so its drift can go unseen. */
  declare readonly externalUserId: pulumi.Output<string | undefined>;
  /**
   * Whether the organization's on-boarding settings fill in what is missing. Accepted at creation only. Not always
   * returned, so its drift can go unseen.
   */
  declare readonly onboardingDefaults: pulumi.Output<boolean | undefined>;
  /** Whether a delete hands the user's data on as the off-boarding settings say. */
  declare readonly offboardingDefaults: pulumi.Output<boolean | undefined>;
  /** Whether destroy sets the status ARCHIVE instead of deleting the user. */
  declare readonly archiveOnDestroy: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by WorkDrive. */
  declare readonly userId: pulumi.Output<string>;
  /** User name. */
  declare readonly userName: pulumi.Output<string>;
  /** Id of the organization. */
  declare readonly orgId: pulumi.Output<string>;
  /** When the user was made. */
  declare readonly createdAt: pulumi.Output<string>;

  constructor(name: string, args: UserArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.User, name, args, opts);
  }
}

/** Arguments of {@link User}. */
export interface UserArgs {
  /** E-mail address; recognises an existing user. A change replaces the user. */
  email: pulumi.Input<string>;
  /** First name. */
  firstName?: pulumi.Input<string>;
  /** Last name. */
  lastName?: pulumi.Input<string>;
  /** Phone number. */
  phone?: pulumi.Input<string>;
  /** Job title. */
  designation?: pulumi.Input<string>;
  /** Text about the user. */
  bio?: pulumi.Input<string>;
  /** Id of the Department that the user is a member of. Not always returned, so its drift can go unseen. */
  department?: pulumi.Input<string>;
  /** Id of the Location that the user is a member of. Not always returned, so its drift can go unseen. */
  location?: pulumi.Input<string>;
  /** Id of the User who supervises this one. */
  reportsTo?: pulumi.Input<string>;
  /** Whether the user heads a department. */
  isDepartmentHead?: pulumi.Input<boolean>;
  /** Whether the user is an expert. */
  isExpert?: pulumi.Input<boolean>;
  /** Status. ARCHIVE takes the user out of service without deleting anything. */
  status?: pulumi.Input<"ACTIVE" | "ARCHIVE" | "PRE_INVITED" | "INVITED" | "BLOCKED">;
  /** Whether the user is there. Not always returned, so its drift can go unseen. */
  availability?: pulumi.Input<"ACTIVE" | "AWAY">;
  /** Media id of the profile picture. Not always returned, so its drift can go unseen. */
  fileId?: pulumi.Input<string>;
  /** Media id of the cover picture. Not always returned, so its drift can go unseen. */
  coverFileId?: pulumi.Input<string>;
  /** Supervisors whose teams the user joins as well. Not always returned, so its drift can go unseen. */
  additionalTeams?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Locations whose admins supervise the user as well. None can be taken away again. Not always returned, so its drift
   * can go unseen.
   */
  additionalLocations?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Id of a security group. Later changes belong to SecurityGroupMember. Accepted at creation only. Not always
   * returned, so its drift can go unseen.
   */
  securityGroup?: pulumi.Input<string>;
  /** Skills. Accepted at creation only. Not always returned, so its drift can go unseen. */
  skill?: pulumi.Input<pulumi.Input<string>[]>;
  /** Visibility of what the user posts. Accepted at creation only. Not always returned, so its drift can go unseen. */
  defaultVisibility?: pulumi.Input<"public" | "restricted">;
  /** Id of the user in another system. Accepted at creation only. Not always returned, so its drift can go unseen. */
  externalUserId?: pulumi.Input<string>;
  /**
   * Whether the organization's on-boarding settings fill in what is missing. Accepted at creation only. Not always
   * returned, so its drift can go unseen.
   */
  onboardingDefaults?: pulumi.Input<boolean>;
  /** Whether a delete hands the user's data on as the off-boarding settings say. */
  offboardingDefaults?: pulumi.Input<boolean>;
  /** Whether destroy sets the status ARCHIVE instead of deleting the user. */
  archiveOnDestroy?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A further organization. Everything in it is managed with its own accessToken, as another connection.
 *
 * Id: `<organizationId>`. Create makes a new one. WorkDrive never shows it, so nobody can tell whether one is there
 * already. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: ; create 1, update 1, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Nothing reads an organization: drift is not seen, and an import keeps the inputs as they are given. (L466)
 * - Nothing deletes one: destroy forgets it, and the organization stays with all that is in it. (L466)
 * - accessToken is in the answer of the create alone. When that answer is lost, so is the token. (L511)
 * - admin is never returned; neither admin nor auth can be changed later. (L485)
 * - The legal name is the name until it is given. (L502)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const organization = new workdrive.Organization("example", {
 *   name: "Stilla",
 *   admin: { firstName: "john", lastName: "smith", email: "abc@xyz.com" },
 *   auth: { method: "internal" },
 * });
 * ```
 */
export class Organization extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:Organization";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Organization {
    return new Organization(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Organization, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Organization {
    return isOfType(value, Organization.__pulumiType);
  }

  /** Name of the organization. */
  declare readonly name: pulumi.Output<string>;
  /** The first administrator. Accepted at creation only. Not always returned, so its drift can go unseen. */
  declare readonly admin: pulumi.Output<OrganizationAdmin>;
  /** Sign-in of the organization. Accepted at creation only. */
  declare readonly auth: pulumi.Output<OrganizationAuth>;
  /** Legal name. The service sets it to the name at first. */
  declare readonly legalName: pulumi.Output<string | undefined>;
  /** Websites. */
  declare readonly websites: pulumi.Output<string[] | undefined>;
  /** Address. */
  declare readonly address: pulumi.Output<OrganizationAddress | undefined>;
  /** E-mail address of the organization. */
  declare readonly email: pulumi.Output<string | undefined>;
  /** Phone number. */
  declare readonly phone: pulumi.Output<string | undefined>;
  /** Text about the organization. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Industry. */
  declare readonly industry: pulumi.Output<string | undefined>;
  /** Media id of the logo. */
  declare readonly fileId: pulumi.Output<string | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by WorkDrive. */
  declare readonly organizationId: pulumi.Output<string>;
  /** Status. */
  declare readonly status: pulumi.Output<string>;
  /** Subdomain. */
  declare readonly subdomain: pulumi.Output<string>;
  /** When it was made. */
  declare readonly createdAt: pulumi.Output<string>;
  /** Key for the API of the new organization. Shown by the create alone. Secret. */
  declare readonly accessToken: pulumi.Output<string>;

  constructor(name: string, args: OrganizationArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Organization, name, args, opts);
  }
}

/** Arguments of {@link Organization}. */
export interface OrganizationArgs {
  /** Name of the organization. */
  name: pulumi.Input<string>;
  /** The first administrator. Accepted at creation only. Not always returned, so its drift can go unseen. */
  admin: pulumi.Input<OrganizationAdminArgs>;
  /** Sign-in of the organization. Accepted at creation only. */
  auth: pulumi.Input<OrganizationAuthArgs>;
  /** Legal name. The service sets it to the name at first. */
  legalName?: pulumi.Input<string>;
  /** Websites. */
  websites?: pulumi.Input<pulumi.Input<string>[]>;
  /** Address. */
  address?: pulumi.Input<OrganizationAddressArgs>;
  /** E-mail address of the organization. */
  email?: pulumi.Input<string>;
  /** Phone number. */
  phone?: pulumi.Input<string>;
  /** Text about the organization. */
  description?: pulumi.Input<string>;
  /** Industry. */
  industry?: pulumi.Input<string>;
  /** Media id of the logo. */
  fileId?: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A key for the API in the name of a user, made once. `pulumi up --replace` makes another one.
 *
 * Id: `<user>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: ; create 1, update 0, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Nothing reads a token: whether it still works is not seen, and it cannot be imported. (L654)
 * - Nothing revokes one: destroy forgets it, and it goes on to work. (L654)
 * - A second token presumably replaces the first. Use one AccessToken for each user. (L654)
 * - The example answers with another user id than it was sent; the one of the request counts. (L665)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const accessToken = new workdrive.AccessToken("example", { user: "172fa58d-7933-45a6-a905-b06770f2224c" });
 * ```
 */
export class AccessToken extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:AccessToken";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccessToken {
    return new AccessToken(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a AccessToken, even one of another copy of this package. */
  static override isInstance(value: unknown): value is AccessToken {
    return isOfType(value, AccessToken.__pulumiType);
  }

  /** Id of the User for whom the token is made. A change replaces the resource. */
  declare readonly user: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Key for the API in the name of the user. Returned by the create alone. Secret. */
  declare readonly token: pulumi.Output<string>;

  constructor(name: string, args: AccessTokenArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.AccessToken, name, args, opts);
  }
}

/** Arguments of {@link AccessToken}. */
export interface AccessTokenArgs {
  /** Id of the User for whom the token is made. A change replaces the resource. */
  user: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A department, with its first head. DepartmentMember and DepartmentHead hold who is in it and who heads it.
 *
 * Id: `<departmentId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - A department needs a head. The fields of the create do not name one, so its members are taken to be heads.
 *   (L6351)
 * - existingDept in the examples is called existing Department in the tables; the examples are followed. (L6384)
 * - There is no single read; the list of members shows the department as well and serves as one. (L6507)
 * - An update takes the name alone. (L6588)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const department = new workdrive.Department("example", {
 *   name: "Managers",
 *   firstMembers: [{ user: "172fa58d-7933-45a6-a905-b06770f2224c" }],
 * });
 * ```
 */
export class Department extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:Department";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Department {
    return new Department(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Department, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Department {
    return isOfType(value, Department.__pulumiType);
  }

  /** Name of the department; recognises an existing one. */
  declare readonly name: pulumi.Output<string>;
  /**
   * Who is in it from the start: one at least, who heads it. Later changes belong to DepartmentHead and
   * DepartmentMember. Accepted at creation only. Not always returned, so its drift can go unseen.
   */
  declare readonly firstMembers: pulumi.Output<DepartmentFirstMember[]>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by WorkDrive. */
  declare readonly departmentId: pulumi.Output<string>;
  /** Ids of the users who head it. */
  declare readonly heads: pulumi.Output<string[]>;
  /** Number of members. */
  declare readonly memberCount: pulumi.Output<number>;

  constructor(name: string, args: DepartmentArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Department, name, args, opts);
  }
}

/** Arguments of {@link Department}. */
export interface DepartmentArgs {
  /** Name of the department; recognises an existing one. */
  name: pulumi.Input<string>;
  /**
   * Who is in it from the start: one at least, who heads it. Later changes belong to DepartmentHead and
   * DepartmentMember. Accepted at creation only. Not always returned, so its drift can go unseen.
   */
  firstMembers: pulumi.Input<pulumi.Input<DepartmentFirstMemberArgs>[]>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * One head of a department, beside others.
 *
 * Id: `<department>/<user>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - isAdmin, existingDept and isDepartmentHead go along when somebody is added, and are never returned.
 * - One request adds several heads and removes one. (L6404)
 * - A department needs a head, so the removal of the last one presumably fails. Add the next one first. (L6351)
 * - Heads are called departmentHeads, admins and isDepartmentHead in different places. (L6470)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const departmentHead = new workdrive.DepartmentHead("example", {
 *   department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
 *   user: "172fa58d-7933-45a6-a905-b06770f2224c",
 * });
 * ```
 */
export class DepartmentHead extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:DepartmentHead";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DepartmentHead {
    return new DepartmentHead(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a DepartmentHead, even one of another copy of this package. */
  static override isInstance(value: unknown): value is DepartmentHead {
    return isOfType(value, DepartmentHead.__pulumiType);
  }

  /** Id of the Department. A change replaces the resource. */
  declare readonly department: pulumi.Output<string>;
  /** Id of the User. A change replaces the resource. */
  declare readonly user: pulumi.Output<string>;
  /**
   * Whether the user heads the department from the start. Accepted at creation only. Not always returned, so its drift
   * can go unseen.
   */
  declare readonly isAdmin: pulumi.Output<boolean | undefined>;
  /**
   * Id of the Department that the user is in so far. Accepted at creation only. Not always returned, so its drift can
   * go unseen.
   */
  declare readonly existingDept: pulumi.Output<string | undefined>;
  /**
   * Whether the user heads another department already. Accepted at creation only. Not always returned, so its drift can
   * go unseen.
   */
  declare readonly isDepartmentHead: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: DepartmentHeadArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.DepartmentHead, name, args, opts);
  }
}

/** Arguments of {@link DepartmentHead}. */
export interface DepartmentHeadArgs {
  /** Id of the Department. A change replaces the resource. */
  department: pulumi.Input<string>;
  /** Id of the User. A change replaces the resource. */
  user: pulumi.Input<string>;
  /**
   * Whether the user heads the department from the start. Accepted at creation only. Not always returned, so its drift
   * can go unseen.
   */
  isAdmin?: pulumi.Input<boolean>;
  /**
   * Id of the Department that the user is in so far. Accepted at creation only. Not always returned, so its drift can
   * go unseen.
   */
  existingDept?: pulumi.Input<string>;
  /**
   * Whether the user heads another department already. Accepted at creation only. Not always returned, so its drift can
   * go unseen.
   */
  isDepartmentHead?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * One member of a department. It minds nobody else's membership; DepartmentMembers owns all of them.
 *
 * Id: `<department>/<user>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - isAdmin, existingDept and isDepartmentHead go along when somebody is added, and are never returned.
 * - A user is in one department: give User.department or a DepartmentMember, not both.
 * - The table under the read is that of the update, copied. (L6547)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const departmentMember = new workdrive.DepartmentMember("example", {
 *   department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
 *   user: "172fa58d-7933-45a6-a905-b06770f2224c",
 * });
 * ```
 */
export class DepartmentMember extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:DepartmentMember";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DepartmentMember {
    return new DepartmentMember(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a DepartmentMember, even one of another copy of this package. */
  static override isInstance(value: unknown): value is DepartmentMember {
    return isOfType(value, DepartmentMember.__pulumiType);
  }

  /** Id of the Department. A change replaces the resource. */
  declare readonly department: pulumi.Output<string>;
  /** Id of the User. A change replaces the resource. */
  declare readonly user: pulumi.Output<string>;
  /**
   * Whether the user heads the department from the start. Accepted at creation only. Not always returned, so its drift
   * can go unseen.
   */
  declare readonly isAdmin: pulumi.Output<boolean | undefined>;
  /**
   * Id of the Department that the user is in so far. Accepted at creation only. Not always returned, so its drift can
   * go unseen.
   */
  declare readonly existingDept: pulumi.Output<string | undefined>;
  /**
   * Whether the user heads another department already. Accepted at creation only. Not always returned, so its drift can
   * go unseen.
   */
  declare readonly isDepartmentHead: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: DepartmentMemberArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.DepartmentMember, name, args, opts);
  }
}

/** Arguments of {@link DepartmentMember}. */
export interface DepartmentMemberArgs {
  /** Id of the Department. A change replaces the resource. */
  department: pulumi.Input<string>;
  /** Id of the User. A change replaces the resource. */
  user: pulumi.Input<string>;
  /**
   * Whether the user heads the department from the start. Accepted at creation only. Not always returned, so its drift
   * can go unseen.
   */
  isAdmin?: pulumi.Input<boolean>;
  /**
   * Id of the Department that the user is in so far. Accepted at creation only. Not always returned, so its drift can
   * go unseen.
   */
  existingDept?: pulumi.Input<string>;
  /**
   * Whether the user heads another department already. Accepted at creation only. Not always returned, so its drift can
   * go unseen.
   */
  isDepartmentHead?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All members of a department: somebody who was added by hand is drift.
 *
 * Id: `<department>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - Who is removed is in no department afterwards, and stays a head until a DepartmentHead ends.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const departmentMembers = new workdrive.DepartmentMembers("example", {
 *   department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
 *   members: [{ user: "172fa58d-7933-45a6-a905-b06770f2224c" }],
 *   allowMassRemoval: true,
 * });
 * ```
 */
export class DepartmentMembers extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:DepartmentMembers";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DepartmentMembers {
    return new DepartmentMembers(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a DepartmentMembers, even one of another copy of this package. */
  static override isInstance(value: unknown): value is DepartmentMembers {
    return isOfType(value, DepartmentMembers.__pulumiType);
  }

  /** Id of the Department. A change replaces the resource. */
  declare readonly department: pulumi.Output<string>;
  /** All members of the department. */
  declare readonly members: pulumi.Output<DepartmentMembersMember[]>;
  /** Entries to leave alone, by user; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: DepartmentMembersArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.DepartmentMembers, name, args, opts);
  }
}

/** Arguments of {@link DepartmentMembers}. */
export interface DepartmentMembersArgs {
  /** Id of the Department. A change replaces the resource. */
  department: pulumi.Input<string>;
  /** All members of the department. */
  members: pulumi.Input<pulumi.Input<DepartmentMembersMemberArgs>[]>;
  /** Entries to leave alone, by user; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A place where people work. LocationMember holds who does.
 *
 * Id: `<locationId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read 1, or by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The document prints POST /api/departments for the create, with the text of departments. That would make a
 *   department, so POST /api/locations is sent, which the other paths suggest. Where it is not served, the create
 *   fails with 404 and nothing is made: set WORKDRIVE_LOCATIONS_PATH, or `portals:workdriveLocationsPath`, to the
 *   path that is. (L6657)
 * - The create answers without an id, and its example with another name: the location is looked up by its name.
 *   (L6667)
 * - There is no single read; the list of members shows the location as well and serves as one. (L6734)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const location = new workdrive.Location("example", { name: "Berlin" });
 * ```
 */
export class Location extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:Location";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Location {
    return new Location(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Location, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Location {
    return isOfType(value, Location.__pulumiType);
  }

  /** Name of the location; recognises an existing one. */
  declare readonly name: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by WorkDrive. */
  declare readonly locationId: pulumi.Output<string>;
  /** Number of members. */
  declare readonly memberCount: pulumi.Output<number>;
  /** When it was made. */
  declare readonly createdAt: pulumi.Output<string>;

  constructor(name: string, args: LocationArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Location, name, args, opts);
  }
}

/** Arguments of {@link Location}. */
export interface LocationArgs {
  /** Name of the location; recognises an existing one. */
  name: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * One member of a location. It minds nobody else's membership; LocationMembers owns all of them.
 *
 * Id: `<location>/<user>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Members are plain ids here and objects in departments. (L6686)
 * - A user is in one location: give User.location or a LocationMember, not both.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const locationMember = new workdrive.LocationMember("example", {
 *   location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e",
 *   user: "172fa58d-7933-45a6-a905-b06770f2224c",
 * });
 * ```
 */
export class LocationMember extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:LocationMember";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LocationMember {
    return new LocationMember(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a LocationMember, even one of another copy of this package. */
  static override isInstance(value: unknown): value is LocationMember {
    return isOfType(value, LocationMember.__pulumiType);
  }

  /** Id of the Location. A change replaces the resource. */
  declare readonly location: pulumi.Output<string>;
  /** Id of the User. A change replaces the resource. */
  declare readonly user: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;

  constructor(name: string, args: LocationMemberArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.LocationMember, name, args, opts);
  }
}

/** Arguments of {@link LocationMember}. */
export interface LocationMemberArgs {
  /** Id of the Location. A change replaces the resource. */
  location: pulumi.Input<string>;
  /** Id of the User. A change replaces the resource. */
  user: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * All members of a location: somebody who was added by hand is drift.
 *
 * Id: `<location>`. Create takes over the entries that are there, and sends what differs. `pulumi import --file`
 * imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const locationMembers = new workdrive.LocationMembers("example", {
 *   location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e",
 *   members: [{ user: "172fa58d-7933-45a6-a905-b06770f2224c" }],
 *   allowMassRemoval: true,
 * });
 * ```
 */
export class LocationMembers extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:LocationMembers";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LocationMembers {
    return new LocationMembers(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a LocationMembers, even one of another copy of this package. */
  static override isInstance(value: unknown): value is LocationMembers {
    return isOfType(value, LocationMembers.__pulumiType);
  }

  /** Id of the Location. A change replaces the resource. */
  declare readonly location: pulumi.Output<string>;
  /** All members of the location. */
  declare readonly members: pulumi.Output<LocationMembersMember[]>;
  /** Entries to leave alone, by user; `*` stands for any text. */
  declare readonly ignore: pulumi.Output<string[] | undefined>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  declare readonly onDestroy: pulumi.Output<"forget" | "remove" | undefined>;
  /** Consent to removing more than half of the entries, or any at creation. */
  declare readonly allowMassRemoval: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: LocationMembersArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.LocationMembers, name, args, opts);
  }
}

/** Arguments of {@link LocationMembers}. */
export interface LocationMembersArgs {
  /** Id of the Location. A change replaces the resource. */
  location: pulumi.Input<string>;
  /** All members of the location. */
  members: pulumi.Input<pulumi.Input<LocationMembersMemberArgs>[]>;
  /** Entries to leave alone, by user; `*` stands for any text. */
  ignore?: pulumi.Input<pulumi.Input<string>[]>;
  /** What destroy does: "forget" leaves the entries (default), "remove" removes them. */
  onDestroy?: pulumi.Input<"forget" | "remove">;
  /** Consent to removing more than half of the entries, or any at creation. */
  allowMassRemoval?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * One user in a security group, as far as this program has put the user there.
 *
 * Id: `<groupId>/<user>`. Create makes a new one. WorkDrive never shows it, so nobody can tell whether one is there
 * already. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: ; create 1, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The members of a security group are shown as a number alone: drift is not seen. (L6843)
 * - Both paths end in a stray brace, which is not sent. (L6865)
 * - The removal is a DELETE with a body. A proxy that drops it would leave the users in the group. (L6890)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const securityGroupMember = new workdrive.SecurityGroupMember("example", {
 *   groupId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
 *   user: "172fa58d-7933-45a6-a905-b06770f2224c",
 * });
 * ```
 */
export class SecurityGroupMember extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:SecurityGroupMember";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SecurityGroupMember {
    return new SecurityGroupMember(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a SecurityGroupMember, even one of another copy of this package. */
  static override isInstance(value: unknown): value is SecurityGroupMember {
    return isOfType(value, SecurityGroupMember.__pulumiType);
  }

  /** Id of the security group. Nothing makes one but WorkDrive itself. A change replaces the resource. */
  declare readonly groupId: pulumi.Output<string>;
  /** Id of the User. A change replaces the resource. */
  declare readonly user: pulumi.Output<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: SecurityGroupMemberArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.SecurityGroupMember, name, args, opts);
  }
}

/** Arguments of {@link SecurityGroupMember}. */
export interface SecurityGroupMemberArgs {
  /** Id of the security group. Nothing makes one but WorkDrive itself. A change replaces the resource. */
  groupId: pulumi.Input<string>;
  /** Id of the User. A change replaces the resource. */
  user: pulumi.Input<string>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * Users in a security group, added and removed together. Users whom others have added are not seen, and stay.
 *
 * Id: `<groupId>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: ; create 1, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The members of a security group are shown as a number alone: drift is not seen. (L6843)
 * - Both paths end in a stray brace, which is not sent. (L6865)
 * - The removal is a DELETE with a body. A proxy that drops it would leave the users in the group. (L6890)
 * - What the program has added is all that it knows: it removes nobody else, not even at destroy.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const securityGroupMembers = new workdrive.SecurityGroupMembers("example", {
 *   groupId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
 *   users: ["172fa58d-7933-45a6-a905-b06770f2224c"],
 * });
 * ```
 */
export class SecurityGroupMembers extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:SecurityGroupMembers";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SecurityGroupMembers {
    return new SecurityGroupMembers(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a SecurityGroupMembers, even one of another copy of this package. */
  static override isInstance(value: unknown): value is SecurityGroupMembers {
    return isOfType(value, SecurityGroupMembers.__pulumiType);
  }

  /** Id of the security group. Nothing makes one but WorkDrive itself. A change replaces the resource. */
  declare readonly groupId: pulumi.Output<string>;
  /** The users whom this program puts into the group. Not always returned, so its drift can go unseen. */
  declare readonly users: pulumi.Output<string[]>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;

  constructor(name: string, args: SecurityGroupMembersArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.SecurityGroupMembers, name, args, opts);
  }
}

/** Arguments of {@link SecurityGroupMembers}. */
export interface SecurityGroupMembersArgs {
  /** Id of the security group. Nothing makes one but WorkDrive itself. A change replaces the resource. */
  groupId: pulumi.Input<string>;
  /** The users whom this program puts into the group. Not always returned, so its drift can go unseen. */
  users: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A link or sign-in to another application. It can be made and read, and neither changed nor removed.
 *
 * Id: `<ssoId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 2 a page, shared by all of its scope; create 3, update 0, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - Nothing changes a link: a changed input is refused, and a replacement that you ask for leaves the old link
 *   behind. (L6911)
 * - Nothing removes one: destroy forgets it, and the link stays until somebody removes it by hand. (L6911)
 * - name and manage are sent and never returned. (L7023)
 * - Links at admin level have a list of their own: every read asks for both. (L7008)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const ssoLink = new workdrive.SsoLink("example", {
 *   type: "QUICK_LINK",
 *   name: "Salesforce",
 *   link: "https://api.example.io",
 *   order: 1,
 * });
 * ```
 */
export class SsoLink extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:SsoLink";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SsoLink {
    return new SsoLink(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a SsoLink, even one of another copy of this package. */
  static override isInstance(value: unknown): value is SsoLink {
    return isOfType(value, SsoLink.__pulumiType);
  }

  /** Whether it is a plain link or a sign-in. Accepted at creation only. */
  declare readonly type: pulumi.Output<"QUICK_LINK" | "SSO">;
  /** Name of the link. Accepted at creation only. Not always returned, so its drift can go unseen. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** Address that it leads to; a QUICK_LINK needs it. Accepted at creation only. */
  declare readonly link: pulumi.Output<string | undefined>;
  /** Address that authorizes. Accepted at creation only. */
  declare readonly authorizationURI: pulumi.Output<string | undefined>;
  /** Address that gives tokens. Accepted at creation only. */
  declare readonly tokenURI: pulumi.Output<string | undefined>;
  /** Address that refreshes tokens. Accepted at creation only. */
  declare readonly refreshURI: pulumi.Output<string | undefined>;
  /** Address that signs in. Accepted at creation only. */
  declare readonly loginURL: pulumi.Output<string | undefined>;
  /** Place among the other links. Accepted at creation only. */
  declare readonly order: pulumi.Output<number | undefined>;
  /** Media id of the image. Accepted at creation only. */
  declare readonly fileId: pulumi.Output<string | undefined>;
  /** Id of the Department that sees it. Accepted at creation only. */
  declare readonly departmentId: pulumi.Output<string | undefined>;
  /** Id of the Location that sees it. Accepted at creation only. */
  declare readonly locationId: pulumi.Output<string | undefined>;
  /** Whether it is made at admin level. Accepted at creation only. Not always returned, so its drift can go unseen. */
  declare readonly manage: pulumi.Output<boolean | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by WorkDrive. */
  declare readonly ssoId: pulumi.Output<string>;
  /** When it was made. */
  declare readonly createdAt: pulumi.Output<string>;

  constructor(name: string, args: SsoLinkArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.SsoLink, name, args, opts);
  }
}

/** Arguments of {@link SsoLink}. */
export interface SsoLinkArgs {
  /** Whether it is a plain link or a sign-in. Accepted at creation only. */
  type: pulumi.Input<"QUICK_LINK" | "SSO">;
  /** Name of the link. Accepted at creation only. Not always returned, so its drift can go unseen. */
  name?: pulumi.Input<string>;
  /** Address that it leads to; a QUICK_LINK needs it. Accepted at creation only. */
  link?: pulumi.Input<string>;
  /** Address that authorizes. Accepted at creation only. */
  authorizationURI?: pulumi.Input<string>;
  /** Address that gives tokens. Accepted at creation only. */
  tokenURI?: pulumi.Input<string>;
  /** Address that refreshes tokens. Accepted at creation only. */
  refreshURI?: pulumi.Input<string>;
  /** Address that signs in. Accepted at creation only. */
  loginURL?: pulumi.Input<string>;
  /** Place among the other links. Accepted at creation only. */
  order?: pulumi.Input<number>;
  /** Media id of the image. Accepted at creation only. */
  fileId?: pulumi.Input<string>;
  /** Id of the Department that sees it. Accepted at creation only. */
  departmentId?: pulumi.Input<string>;
  /** Id of the Location that sees it. Accepted at creation only. */
  locationId?: pulumi.Input<string>;
  /** Whether it is made at admin level. Accepted at creation only. Not always returned, so its drift can go unseen. */
  manage?: pulumi.Input<boolean>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A chat of several people, with its administrators.
 *
 * Id: `<chatId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 2, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Lists show neither description nor type nor administrators: their drift is not seen. (L4735)
 * - Title, category and cover count for a CHAT_GROUP alone. (L5288)
 * - Answers show id and groupId; the path of the update is taken to want id. (L5298)
 * - Administrators are added and taken away by difference, and take part as well. (L5314)
 * - The delete takes a list of ids in its query; one id is sent. (L5840)
 * - A replacement would lose the messages, so what no update takes is refused instead.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const groupChat = new workdrive.GroupChat("example", {
 *   groupType: "CHAT_GROUP",
 *   title: "new testing group",
 *   description: "This group is created for testing purpose",
 *   isPrivate: true,
 * });
 * ```
 */
export class GroupChat extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:GroupChat";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupChat {
    return new GroupChat(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a GroupChat, even one of another copy of this package. */
  static override isInstance(value: unknown): value is GroupChat {
    return isOfType(value, GroupChat.__pulumiType);
  }

  /** Type of the group. Accepted at creation only. Not always returned, so its drift can go unseen. */
  declare readonly groupType: pulumi.Output<"CHAT_GROUP" | "ROOM" | undefined>;
  /** Title of a CHAT_GROUP. */
  declare readonly title: pulumi.Output<string | undefined>;
  /** What the group is for. Not always returned, so its drift can go unseen. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Category of a CHAT_GROUP. */
  declare readonly category: pulumi.Output<string | undefined>;
  /** Media id of the cover of a CHAT_GROUP. Not always returned, so its drift can go unseen. */
  declare readonly fileId: pulumi.Output<string | undefined>;
  /** Whether the group is private. */
  declare readonly isPrivate: pulumi.Output<boolean | undefined>;
  /** Whether others can ask to join. Accepted at creation only. */
  declare readonly byRequest: pulumi.Output<boolean | undefined>;
  /**
   * Who takes part from the start. People join and leave by themselves later. Accepted at creation only. Not always
   * returned, so its drift can go unseen.
   */
  declare readonly members: pulumi.Output<string[] | undefined>;
  /**
   * Administrators. Those whom somebody else has made are not seen, and stay. Not always returned, so its drift can go
   * unseen.
   */
  declare readonly admins: pulumi.Output<string[] | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by WorkDrive. */
  declare readonly chatId: pulumi.Output<string>;
  /** A second id in the answers, for the group behind the chat. */
  declare readonly groupId: pulumi.Output<string>;
  /** Ids of the users who take part. */
  declare readonly participants: pulumi.Output<string[]>;

  constructor(name: string, args?: GroupChatArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.GroupChat, name, args ?? {}, opts);
  }
}

/** Arguments of {@link GroupChat}. */
export interface GroupChatArgs {
  /** Type of the group. Accepted at creation only. Not always returned, so its drift can go unseen. */
  groupType?: pulumi.Input<"CHAT_GROUP" | "ROOM">;
  /** Title of a CHAT_GROUP. */
  title?: pulumi.Input<string>;
  /** What the group is for. Not always returned, so its drift can go unseen. */
  description?: pulumi.Input<string>;
  /** Category of a CHAT_GROUP. */
  category?: pulumi.Input<string>;
  /** Media id of the cover of a CHAT_GROUP. Not always returned, so its drift can go unseen. */
  fileId?: pulumi.Input<string>;
  /** Whether the group is private. */
  isPrivate?: pulumi.Input<boolean>;
  /** Whether others can ask to join. Accepted at creation only. */
  byRequest?: pulumi.Input<boolean>;
  /**
   * Who takes part from the start. People join and leave by themselves later. Accepted at creation only. Not always
   * returned, so its drift can go unseen.
   */
  members?: pulumi.Input<pulumi.Input<string>[]>;
  /**
   * Administrators. Those whom somebody else has made are not seen, and stay. Not always returned, so its drift can go
   * unseen.
   */
  admins?: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/**
 * A document of the knowledge base.
 *
 * Id: `<documentId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The create answers with what was sent, without an id: the document is looked up by its name. (L3493)
 * - The document prints PATCH /api/documnents and DELETE /api/documents, both without a place for the id:
 *   /api/documents/{id} is sent. A delete that is answered with 404 is believed when the list lacks the document.
 *   (L3549)
 * - docUrl in the examples is called docURL in the tables; the examples are followed. (L3469)
 * - The update prints permissions twice; both are sent. (L3581)
 * - permissions.taggedUsers is taken by the create alone and shown by nothing; it is not offered. (L3482)
 * - permissions, docUrl and link are not returned: the preview of a link is another thing. (L3421)
 * - Owners are added and taken away by difference. Without ownerIds they are left as they are.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const document = new workdrive.Document("example", {
 *   name: "House rules",
 *   category: "Human resource",
 *   tags: ["rules"],
 *   docUrl: "https://example.com/rules.pdf",
 * });
 * ```
 */
export class Document extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:Document";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Document {
    return new Document(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Document, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Document {
    return isOfType(value, Document.__pulumiType);
  }

  /** Name of the document; recognises an existing one. */
  declare readonly name: pulumi.Output<string>;
  /** Owners. */
  declare readonly ownerIds: pulumi.Output<string[] | undefined>;
  /** When the document expires. */
  declare readonly expiry: pulumi.Output<string | undefined>;
  /** Tags. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Category; one that does not exist is made. */
  declare readonly category: pulumi.Output<string | undefined>;
  /** Link to further information. Not always returned, so its drift can go unseen. */
  declare readonly link: pulumi.Output<string | undefined>;
  /** Address of the document. Not always returned, so its drift can go unseen. */
  declare readonly docUrl: pulumi.Output<string | undefined>;
  /** Media id of the document. */
  declare readonly docId: pulumi.Output<string | undefined>;
  /** Whether it is published. */
  declare readonly isPublished: pulumi.Output<boolean | undefined>;
  /** Who sees it. Never returned. */
  declare readonly permissions: pulumi.Output<DocumentPermissions | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by WorkDrive. */
  declare readonly documentId: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly updatedAt: pulumi.Output<string>;

  constructor(name: string, args: DocumentArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Document, name, args, opts);
  }
}

/** Arguments of {@link Document}. */
export interface DocumentArgs {
  /** Name of the document; recognises an existing one. */
  name: pulumi.Input<string>;
  /** Owners. */
  ownerIds?: pulumi.Input<pulumi.Input<string>[]>;
  /** When the document expires. */
  expiry?: pulumi.Input<string>;
  /** Tags. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Category; one that does not exist is made. */
  category?: pulumi.Input<string>;
  /** Link to further information. Not always returned, so its drift can go unseen. */
  link?: pulumi.Input<string>;
  /** Address of the document. Not always returned, so its drift can go unseen. */
  docUrl?: pulumi.Input<string>;
  /** Media id of the document. */
  docId?: pulumi.Input<string>;
  /** Whether it is published. */
  isPublished?: pulumi.Input<boolean>;
  /** Who sees it. Never returned. */
  permissions?: pulumi.Input<DocumentPermissionsArgs>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A question with its answer, as an entry of its own in the knowledge base.
 *
 * Id: `<kbId>`. Create makes a new one. One that is there already is an error that names its id, unless `adopt: true`
 * takes it over. `pulumi import --file` imports one, `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 2, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - An entry with several questions becomes several rows, and a row has one id. So one Faq is one question, and its
 *   id serves as kbId and as the id of the question. (L3745)
 * - Create and update answer with what was sent, without an id: the question is looked up by its text. (L3827)
 * - Rows show neither name nor expiry nor permissions nor whether it is published, and tags as one text: their drift
 *   is not seen. (L3745)
 * - kbId stands under the query and publish under the path; they are sent the other way round. (L3898)
 * - The tables of create and update are those of each other; the examples are followed. (L3875)
 * - permissions.taggedUsers is taken by the create alone and shown by nothing; it is not offered. (L3817)
 * - Owners are added and taken away by difference. Without ownerIds they are left as they are.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const faq = new workdrive.Faq("example", {
 *   question: "I have some queries related to refund policy",
 *   answer: "Refund Policy have a lot of aspects that are being categorized into multiple policies",
 *   category: "Refund Policy",
 * });
 * ```
 */
export class Faq extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:Faq";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Faq {
    return new Faq(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Faq, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Faq {
    return isOfType(value, Faq.__pulumiType);
  }

  /** The question; recognises an existing one. */
  declare readonly question: pulumi.Output<string>;
  /** The answer. */
  declare readonly answer: pulumi.Output<string>;
  /** Text under the answer. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Name of the entry in the knowledge base. Not always returned, so its drift can go unseen. */
  declare readonly name: pulumi.Output<string | undefined>;
  /** Category. */
  declare readonly category: pulumi.Output<string | undefined>;
  /** Tags. Not always returned, so its drift can go unseen. */
  declare readonly tags: pulumi.Output<string[] | undefined>;
  /** Owners. */
  declare readonly ownerIds: pulumi.Output<string[] | undefined>;
  /** When the entry expires. Not always returned, so its drift can go unseen. */
  declare readonly expiry: pulumi.Output<string | undefined>;
  /** Link to further information. Not always returned, so its drift can go unseen. */
  declare readonly link: pulumi.Output<string | undefined>;
  /** Whether the entry is published. Not always returned, so its drift can go unseen. */
  declare readonly publish: pulumi.Output<boolean | undefined>;
  /** Who sees it. Never returned. */
  declare readonly permissions: pulumi.Output<FaqPermissions | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  declare readonly adopt: pulumi.Output<boolean | undefined>;
  /** Id given by WorkDrive. */
  declare readonly kbId: pulumi.Output<string>;

  constructor(name: string, args: FaqArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Faq, name, args, opts);
  }
}

/** Arguments of {@link Faq}. */
export interface FaqArgs {
  /** The question; recognises an existing one. */
  question: pulumi.Input<string>;
  /** The answer. */
  answer: pulumi.Input<string>;
  /** Text under the answer. */
  description?: pulumi.Input<string>;
  /** Name of the entry in the knowledge base. Not always returned, so its drift can go unseen. */
  name?: pulumi.Input<string>;
  /** Category. */
  category?: pulumi.Input<string>;
  /** Tags. Not always returned, so its drift can go unseen. */
  tags?: pulumi.Input<pulumi.Input<string>[]>;
  /** Owners. */
  ownerIds?: pulumi.Input<pulumi.Input<string>[]>;
  /** When the entry expires. Not always returned, so its drift can go unseen. */
  expiry?: pulumi.Input<string>;
  /** Link to further information. Not always returned, so its drift can go unseen. */
  link?: pulumi.Input<string>;
  /** Whether the entry is published. Not always returned, so its drift can go unseen. */
  publish?: pulumi.Input<boolean>;
  /** Who sees it. Never returned. */
  permissions?: pulumi.Input<FaqPermissionsArgs>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
  /** Take over an object that is already there instead of failing. Takes no part in a diff. */
  adopt?: pulumi.Input<boolean>;
}

/**
 * A task, and the users whom it is assigned to.
 *
 * Id: `<taskId>`. Create makes a new one, also beside equal ones. `pulumi import --file` imports one,
 * `pulumi import <type> <name> <id>` cannot.
 *
 * Requests: read by list 2 a page, shared by all of its scope; create 3, update 3, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - The list holds the tasks of the user whose key it is, and has no single read beside it. (L4378)
 * - Whether the list shows drafts when `published` is not sent is not said: every read asks for both kinds. (L4394)
 * - Type, template, document and assigned users are not returned: their drift is not seen. (L4398)
 * - Two creates share a path, and userIds decides. That one takes no status, so what is assigned is published.
 *   (L4512)
 * - status is draft or publish in the tables and published in an example; both words mean the same. (L4584)
 * - The paths of update and assign print a literal id; the id of the task is put there. (L4568)
 * - The texts speak of the types Link and Course, the values are QuizLink and TrainingCourse. (L4500)
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/workdrive";
 *
 * const task = new workdrive.Task("example", {
 *   title: "Fill out timeSheet",
 *   taskType: "Article",
 *   content: "Fill time sheet at end of day",
 *   dueDays: 1,
 * });
 * ```
 */
export class Task extends PortalResource {
  /** Type of the resource in URNs; policies match on it. */
  static readonly __pulumiType: string = "pulumi-nodejs:dynamic/workdrive:Task";

  /** Reads an existing one without managing it. Fails when there is none. */
  static get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Task {
    return new Task(name, lookedUp, { ...opts, id });
  }

  /** Whether a value is a Task, even one of another copy of this package. */
  static override isInstance(value: unknown): value is Task {
    return isOfType(value, Task.__pulumiType);
  }

  /** Title of the task. */
  declare readonly title: pulumi.Output<string>;
  /** What is to be done. */
  declare readonly description: pulumi.Output<string | undefined>;
  /** Whether the task is published. A draft is assigned to nobody. */
  declare readonly status: pulumi.Output<"draft" | "publish" | undefined>;
  /**
   * Type of the task: what its content, link, video, document or course is. Not always returned, so its drift can go
   * unseen.
   */
  declare readonly taskType: pulumi.Output<
    "Article" | "Video" | "QuizLink" | "Document" | "TrainingCourse" | undefined
  >;
  /** Text of an Article, which needs it. */
  declare readonly content: pulumi.Output<string | undefined>;
  /** Estimated time, in the unit of the service, which the document does not name. */
  declare readonly time: pulumi.Output<number | undefined>;
  /** Days in which the task is to be done. */
  declare readonly dueDays: pulumi.Output<number | undefined>;
  /** Link of the task. */
  declare readonly link: pulumi.Output<string | undefined>;
  /** Id of a video or of its media. */
  declare readonly videoId: pulumi.Output<string | undefined>;
  /** Id of a Document. Not always returned, so its drift can go unseen. */
  declare readonly documentId: pulumi.Output<string | undefined>;
  /** Id of a course. */
  declare readonly trainingCourseTaskListId: pulumi.Output<string | undefined>;
  /** Id of an enforcement template. Not always returned, so its drift can go unseen. */
  declare readonly notificationTemplateId: pulumi.Output<string | undefined>;
  /**
   * Whom the task is assigned to. Others who have it are not seen, and keep it. Not always returned, so its drift can
   * go unseen.
   */
  declare readonly userIds: pulumi.Output<string[] | undefined>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  declare readonly connection: pulumi.Output<string | undefined>;
  /** Id given by WorkDrive. */
  declare readonly taskId: pulumi.Output<string>;
  /** When it is due. */
  declare readonly dueDate: pulumi.Output<string>;
  /** When it was made. */
  declare readonly createdAt: pulumi.Output<string>;
  /** When it was last changed. */
  declare readonly updatedAt: pulumi.Output<string>;

  constructor(name: string, args: TaskArgs, opts?: pulumi.CustomResourceOptions) {
    super(declared.Task, name, args, opts);
  }
}

/** Arguments of {@link Task}. */
export interface TaskArgs {
  /** Title of the task. */
  title: pulumi.Input<string>;
  /** What is to be done. */
  description?: pulumi.Input<string>;
  /** Whether the task is published. A draft is assigned to nobody. */
  status?: pulumi.Input<"draft" | "publish">;
  /**
   * Type of the task: what its content, link, video, document or course is. Not always returned, so its drift can go
   * unseen.
   */
  taskType?: pulumi.Input<"Article" | "Video" | "QuizLink" | "Document" | "TrainingCourse">;
  /** Text of an Article, which needs it. */
  content?: pulumi.Input<string>;
  /** Estimated time, in the unit of the service, which the document does not name. */
  time?: pulumi.Input<number>;
  /** Days in which the task is to be done. */
  dueDays?: pulumi.Input<number>;
  /** Link of the task. */
  link?: pulumi.Input<string>;
  /** Id of a video or of its media. */
  videoId?: pulumi.Input<string>;
  /** Id of a Document. Not always returned, so its drift can go unseen. */
  documentId?: pulumi.Input<string>;
  /** Id of a course. */
  trainingCourseTaskListId?: pulumi.Input<string>;
  /** Id of an enforcement template. Not always returned, so its drift can go unseen. */
  notificationTemplateId?: pulumi.Input<string>;
  /**
   * Whom the task is assigned to. Others who have it are not seen, and keep it. Not always returned, so its drift can
   * go unseen.
   */
  userIds?: pulumi.Input<pulumi.Input<string>[]>;
  /** Name of the set of credentials to use, as in WORKDRIVE__<NAME>__LOCATIONS_PATH. No part of the id. */
  connection?: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface OrganizationAdmin {
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** E-mail address. */
  email: string;
}

/** Part of a resource, as its outputs show it. */
export interface OrganizationAuth {
  /** How its users sign in. */
  method: "internal" | "ldap";
}

/** Part of a resource, as its outputs show it. */
export interface OrganizationAddress {
  /** First line of the street. */
  street1?: string;
  /** Second line of the street. */
  street2?: string;
  /** City. */
  city?: string;
  /** State. */
  state?: string;
  /** Postal code. */
  zip?: string;
}

/** Arguments of a {@link OrganizationAdmin}. */
export interface OrganizationAdminArgs {
  /** First name. */
  firstName?: pulumi.Input<string>;
  /** Last name. */
  lastName?: pulumi.Input<string>;
  /** E-mail address. */
  email: pulumi.Input<string>;
}

/** Arguments of a {@link OrganizationAuth}. */
export interface OrganizationAuthArgs {
  /** How its users sign in. */
  method: pulumi.Input<"internal" | "ldap">;
}

/** Arguments of a {@link OrganizationAddress}. */
export interface OrganizationAddressArgs {
  /** First line of the street. */
  street1?: pulumi.Input<string>;
  /** Second line of the street. */
  street2?: pulumi.Input<string>;
  /** City. */
  city?: pulumi.Input<string>;
  /** State. */
  state?: pulumi.Input<string>;
  /** Postal code. */
  zip?: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface DepartmentFirstMember {
  /** Id of the User. */
  user: string;
  /** Id of the Department that the user is in so far. */
  existingDept?: string;
  /** Whether the user heads another department already. */
  isDepartmentHead?: boolean;
}

/** Arguments of a {@link DepartmentFirstMember}. */
export interface DepartmentFirstMemberArgs {
  /** Id of the User. */
  user: pulumi.Input<string>;
  /** Id of the Department that the user is in so far. */
  existingDept?: pulumi.Input<string>;
  /** Whether the user heads another department already. */
  isDepartmentHead?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface DepartmentMembersMember {
  /** Id of the User. */
  user: string;
  /** Whether the user heads the department from the start. */
  isAdmin?: boolean;
  /** Id of the Department that the user is in so far. */
  existingDept?: string;
  /** Whether the user heads another department already. */
  isDepartmentHead?: boolean;
}

/** Arguments of a {@link DepartmentMembersMember}. */
export interface DepartmentMembersMemberArgs {
  /** Id of the User. */
  user: pulumi.Input<string>;
  /** Whether the user heads the department from the start. */
  isAdmin?: pulumi.Input<boolean>;
  /** Id of the Department that the user is in so far. */
  existingDept?: pulumi.Input<string>;
  /** Whether the user heads another department already. */
  isDepartmentHead?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface LocationMembersMember {
  /** Id of the User. */
  user: string;
}

/** Arguments of a {@link LocationMembersMember}. */
export interface LocationMembersMemberArgs {
  /** Id of the User. */
  user: pulumi.Input<string>;
}

/** Part of a resource, as its outputs show it. */
export interface DocumentPermissions {
  /** Users. */
  users?: string[];
  /** Groups. */
  groups?: string[];
  /** Locations. */
  locations?: string[];
  /** Everybody. */
  public?: boolean;
  /** Friends of the owner. */
  friends?: boolean;
  /** The owner alone. */
  onlyMe?: boolean;
  /** The team of the owner. */
  team?: boolean;
}

/** Arguments of a {@link DocumentPermissions}. */
export interface DocumentPermissionsArgs {
  /** Users. */
  users?: pulumi.Input<pulumi.Input<string>[]>;
  /** Groups. */
  groups?: pulumi.Input<pulumi.Input<string>[]>;
  /** Locations. */
  locations?: pulumi.Input<pulumi.Input<string>[]>;
  /** Everybody. */
  public?: pulumi.Input<boolean>;
  /** Friends of the owner. */
  friends?: pulumi.Input<boolean>;
  /** The owner alone. */
  onlyMe?: pulumi.Input<boolean>;
  /** The team of the owner. */
  team?: pulumi.Input<boolean>;
}

/** Part of a resource, as its outputs show it. */
export interface FaqPermissions {
  /** Users. */
  users?: string[];
  /** Groups. */
  groups?: string[];
  /** Locations. */
  locations?: string[];
  /** Everybody. */
  public?: boolean;
  /** Friends of the owner. */
  friends?: boolean;
  /** The owner alone. */
  onlyMe?: boolean;
  /** The team of the owner. */
  team?: boolean;
}

/** Arguments of a {@link FaqPermissions}. */
export interface FaqPermissionsArgs {
  /** Users. */
  users?: pulumi.Input<pulumi.Input<string>[]>;
  /** Groups. */
  groups?: pulumi.Input<pulumi.Input<string>[]>;
  /** Locations. */
  locations?: pulumi.Input<pulumi.Input<string>[]>;
  /** Everybody. */
  public?: pulumi.Input<boolean>;
  /** Friends of the owner. */
  friends?: pulumi.Input<boolean>;
  /** The owner alone. */
  onlyMe?: pulumi.Input<boolean>;
  /** The team of the owner. */
  team?: pulumi.Input<boolean>;
}
