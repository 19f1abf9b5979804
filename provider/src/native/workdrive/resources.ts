// Generated from the definitions by `npm run generate`; do not edit.
import type * as pulumi from "@pulumi/pulumi";
import { isOfType, lookedUp } from "../../kit/resource";
import { plugin } from "../../kit/served";
import * as dynamic from "../../workdrive/resources";

export type * from "../../workdrive/resources";

/**
 * A person of the organization.
 *
 * Id: `<userId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:workdrive:User <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const user = new workdrive.User("example", {
 *   email: "john@workdrive.example",
 *   firstName: "John",
 *   lastName: "Smith",
 *   designation: "Manager",
 * });
 * ```
 */
export class User extends dynamic.User {
  static override readonly __pulumiType: string = "portals:workdrive:User";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): User {
    return new User(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is User {
    return isOfType(value, User.__pulumiType);
  }
}

/**
 * A further organization. Everything in it is managed with its own accessToken, as another connection.
 *
 * Id: `<organizationId>`. Create makes a new one. WorkDrive never shows it, so nobody can tell whether one is there
 * already. `pulumi import portals:workdrive:Organization <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const organization = new workdrive.Organization("example", {
 *   name: "Stilla",
 *   admin: { firstName: "john", lastName: "smith", email: "abc@xyz.com" },
 *   auth: { method: "internal" },
 * });
 * ```
 */
export class Organization extends dynamic.Organization {
  static override readonly __pulumiType: string = "portals:workdrive:Organization";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Organization {
    return new Organization(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Organization {
    return isOfType(value, Organization.__pulumiType);
  }
}

/**
 * A key for the API in the name of a user, made once. `pulumi up --replace` makes another one.
 *
 * Id: `<user>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:workdrive:AccessToken <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const accessToken = new workdrive.AccessToken("example", { user: "172fa58d-7933-45a6-a905-b06770f2224c" });
 * ```
 */
export class AccessToken extends dynamic.AccessToken {
  static override readonly __pulumiType: string = "portals:workdrive:AccessToken";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): AccessToken {
    return new AccessToken(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is AccessToken {
    return isOfType(value, AccessToken.__pulumiType);
  }
}

/**
 * A department, with its first head. DepartmentMember and DepartmentHead hold who is in it and who heads it.
 *
 * Id: `<departmentId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:workdrive:Department <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const department = new workdrive.Department("example", {
 *   name: "Managers",
 *   firstMembers: [{ user: "172fa58d-7933-45a6-a905-b06770f2224c" }],
 * });
 * ```
 */
export class Department extends dynamic.Department {
  static override readonly __pulumiType: string = "portals:workdrive:Department";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Department {
    return new Department(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Department {
    return isOfType(value, Department.__pulumiType);
  }
}

/**
 * One head of a department, beside others.
 *
 * Id: `<department>/<user>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:workdrive:DepartmentHead <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const departmentHead = new workdrive.DepartmentHead("example", {
 *   department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
 *   user: "172fa58d-7933-45a6-a905-b06770f2224c",
 * });
 * ```
 */
export class DepartmentHead extends dynamic.DepartmentHead {
  static override readonly __pulumiType: string = "portals:workdrive:DepartmentHead";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): DepartmentHead {
    return new DepartmentHead(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is DepartmentHead {
    return isOfType(value, DepartmentHead.__pulumiType);
  }
}

/**
 * One member of a department. It minds nobody else's membership; DepartmentMembers owns all of them.
 *
 * Id: `<department>/<user>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:workdrive:DepartmentMember <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const departmentMember = new workdrive.DepartmentMember("example", {
 *   department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
 *   user: "172fa58d-7933-45a6-a905-b06770f2224c",
 * });
 * ```
 */
export class DepartmentMember extends dynamic.DepartmentMember {
  static override readonly __pulumiType: string = "portals:workdrive:DepartmentMember";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): DepartmentMember {
    return new DepartmentMember(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is DepartmentMember {
    return isOfType(value, DepartmentMember.__pulumiType);
  }
}

/**
 * All members of a department: somebody who was added by hand is drift.
 *
 * Id: `<department>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:workdrive:DepartmentMembers <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 * - Who is removed is in no department afterwards, and stays a head until a DepartmentHead ends.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const departmentMembers = new workdrive.DepartmentMembers("example", {
 *   department: "1ae6eb71-dddf-48b7-945f-78127fd85801",
 *   members: [{ user: "172fa58d-7933-45a6-a905-b06770f2224c" }],
 *   allowMassRemoval: true,
 * });
 * ```
 */
export class DepartmentMembers extends dynamic.DepartmentMembers {
  static override readonly __pulumiType: string = "portals:workdrive:DepartmentMembers";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): DepartmentMembers {
    return new DepartmentMembers(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is DepartmentMembers {
    return isOfType(value, DepartmentMembers.__pulumiType);
  }
}

/**
 * A place where people work. LocationMember holds who does.
 *
 * Id: `<locationId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:workdrive:Location <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const location = new workdrive.Location("example", { name: "Berlin" });
 * ```
 */
export class Location extends dynamic.Location {
  static override readonly __pulumiType: string = "portals:workdrive:Location";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Location {
    return new Location(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Location {
    return isOfType(value, Location.__pulumiType);
  }
}

/**
 * One member of a location. It minds nobody else's membership; LocationMembers owns all of them.
 *
 * Id: `<location>/<user>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:workdrive:LocationMember <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 0, delete 1.
 *
 * Good to know (L: line of the vendor's API document):
 * - Members are plain ids here and objects in departments. (L6686)
 * - A user is in one location: give User.location or a LocationMember, not both.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const locationMember = new workdrive.LocationMember("example", {
 *   location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e",
 *   user: "172fa58d-7933-45a6-a905-b06770f2224c",
 * });
 * ```
 */
export class LocationMember extends dynamic.LocationMember {
  static override readonly __pulumiType: string = "portals:workdrive:LocationMember";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LocationMember {
    return new LocationMember(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is LocationMember {
    return isOfType(value, LocationMember.__pulumiType);
  }
}

/**
 * All members of a location: somebody who was added by hand is drift.
 *
 * Id: `<location>`. Create takes over the entries that are there, and sends what differs.
 * `pulumi import portals:workdrive:LocationMembers <name> <id>` imports one.
 *
 * Requests: read by list 1 a page, shared by all of its scope; create 3, update 3, delete 0.
 *
 * Good to know (L: line of the vendor's API document):
 * - One request per entry that differs, after one list and before another.
 *
 * @example
 * ```ts
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const locationMembers = new workdrive.LocationMembers("example", {
 *   location: "e9659111-c52a-42c9-b6ed-42d0f5bdd29e",
 *   members: [{ user: "172fa58d-7933-45a6-a905-b06770f2224c" }],
 *   allowMassRemoval: true,
 * });
 * ```
 */
export class LocationMembers extends dynamic.LocationMembers {
  static override readonly __pulumiType: string = "portals:workdrive:LocationMembers";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): LocationMembers {
    return new LocationMembers(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is LocationMembers {
    return isOfType(value, LocationMembers.__pulumiType);
  }
}

/**
 * One user in a security group, as far as this program has put the user there.
 *
 * Id: `<groupId>/<user>`. Create makes a new one. WorkDrive never shows it, so nobody can tell whether one is there
 * already. `pulumi import portals:workdrive:SecurityGroupMember <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const securityGroupMember = new workdrive.SecurityGroupMember("example", {
 *   groupId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
 *   user: "172fa58d-7933-45a6-a905-b06770f2224c",
 * });
 * ```
 */
export class SecurityGroupMember extends dynamic.SecurityGroupMember {
  static override readonly __pulumiType: string = "portals:workdrive:SecurityGroupMember";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SecurityGroupMember {
    return new SecurityGroupMember(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is SecurityGroupMember {
    return isOfType(value, SecurityGroupMember.__pulumiType);
  }
}

/**
 * Users in a security group, added and removed together. Users whom others have added are not seen, and stay.
 *
 * Id: `<groupId>`. There is always one: create sets the inputs that are given, and leaves the others as they are.
 * `pulumi import portals:workdrive:SecurityGroupMembers <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const securityGroupMembers = new workdrive.SecurityGroupMembers("example", {
 *   groupId: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
 *   users: ["172fa58d-7933-45a6-a905-b06770f2224c"],
 * });
 * ```
 */
export class SecurityGroupMembers extends dynamic.SecurityGroupMembers {
  static override readonly __pulumiType: string = "portals:workdrive:SecurityGroupMembers";
  static override readonly served = plugin;

  static override get(
    name: string,
    id: pulumi.Input<pulumi.ID>,
    opts?: pulumi.CustomResourceOptions,
  ): SecurityGroupMembers {
    return new SecurityGroupMembers(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is SecurityGroupMembers {
    return isOfType(value, SecurityGroupMembers.__pulumiType);
  }
}

/**
 * A link or sign-in to another application. It can be made and read, and neither changed nor removed.
 *
 * Id: `<ssoId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:workdrive:SsoLink <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const ssoLink = new workdrive.SsoLink("example", {
 *   type: "QUICK_LINK",
 *   name: "Salesforce",
 *   link: "https://api.example.io",
 *   order: 1,
 * });
 * ```
 */
export class SsoLink extends dynamic.SsoLink {
  static override readonly __pulumiType: string = "portals:workdrive:SsoLink";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): SsoLink {
    return new SsoLink(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is SsoLink {
    return isOfType(value, SsoLink.__pulumiType);
  }
}

/**
 * A chat of several people, with its administrators.
 *
 * Id: `<chatId>`. Create makes a new one, also beside equal ones.
 * `pulumi import portals:workdrive:GroupChat <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const groupChat = new workdrive.GroupChat("example", {
 *   groupType: "CHAT_GROUP",
 *   title: "new testing group",
 *   description: "This group is created for testing purpose",
 *   isPrivate: true,
 * });
 * ```
 */
export class GroupChat extends dynamic.GroupChat {
  static override readonly __pulumiType: string = "portals:workdrive:GroupChat";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): GroupChat {
    return new GroupChat(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is GroupChat {
    return isOfType(value, GroupChat.__pulumiType);
  }
}

/**
 * A document of the knowledge base.
 *
 * Id: `<documentId>`. Create makes a new one. One that is there already is an error that names its id, unless
 * `adopt: true` takes it over. `pulumi import portals:workdrive:Document <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const document = new workdrive.Document("example", {
 *   name: "House rules",
 *   category: "Human resource",
 *   tags: ["rules"],
 *   docUrl: "https://example.com/rules.pdf",
 * });
 * ```
 */
export class Document extends dynamic.Document {
  static override readonly __pulumiType: string = "portals:workdrive:Document";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Document {
    return new Document(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Document {
    return isOfType(value, Document.__pulumiType);
  }
}

/**
 * A question with its answer, as an entry of its own in the knowledge base.
 *
 * Id: `<kbId>`. Create makes a new one. One that is there already is an error that names its id, unless `adopt: true`
 * takes it over. `pulumi import portals:workdrive:Faq <name> <id>` imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const faq = new workdrive.Faq("example", {
 *   question: "I have some queries related to refund policy",
 *   answer: "Refund Policy have a lot of aspects that are being categorized into multiple policies",
 *   category: "Refund Policy",
 * });
 * ```
 */
export class Faq extends dynamic.Faq {
  static override readonly __pulumiType: string = "portals:workdrive:Faq";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Faq {
    return new Faq(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Faq {
    return isOfType(value, Faq.__pulumiType);
  }
}

/**
 * A task, and the users whom it is assigned to.
 *
 * Id: `<taskId>`. Create makes a new one, also beside equal ones. `pulumi import portals:workdrive:Task <name> <id>`
 * imports one.
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
 * import * as workdrive from "pulumi-portals/native/workdrive";
 *
 * const task = new workdrive.Task("example", {
 *   title: "Fill out timeSheet",
 *   taskType: "Article",
 *   content: "Fill time sheet at end of day",
 *   dueDays: 1,
 * });
 * ```
 */
export class Task extends dynamic.Task {
  static override readonly __pulumiType: string = "portals:workdrive:Task";
  static override readonly served = plugin;

  static override get(name: string, id: pulumi.Input<pulumi.ID>, opts?: pulumi.CustomResourceOptions): Task {
    return new Task(name, lookedUp, { ...opts, id });
  }

  static override isInstance(value: unknown): value is Task {
    return isOfType(value, Task.__pulumiType);
  }
}
