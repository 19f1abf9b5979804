import { clinked } from "pulumi-portals";
import { Group, GroupMember } from "pulumi-portals/clinked";

process.stdout.write(JSON.stringify({ classes: [Group.name, GroupMember.name], isOne: clinked.Group === Group }));
