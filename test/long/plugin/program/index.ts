import * as pulumi from "@pulumi/pulumi";
import * as clinked from "pulumi-portals/native/clinked";

/** The logins of a portal, from `PORTAL_LOGINS`. */
const logins = JSON.parse(process.env.PORTAL_LOGINS ?? "{}") as Record<"north" | "south", clinked.ProviderArgs>;

export = async () => {
  const account = "1";
  const north = new clinked.Provider("north", logins.north);
  const south = new clinked.Provider("south", logins.south);
  const tenant = new pulumi.ComponentResource("test:Tenant", "tenant", {}, { providers: { portals: south } });

  const acme = new clinked.Group("acme", { account, friendlyName: "Acme" }, { provider: north });
  const tier = new clinked.GroupProperty("tier", { group: "1/1", name: "tier", value: "gold" }, { provider: north });
  const found = clinked.getGroupOutput({ account, groupId: acme.groupId }, { provider: north });
  // The property's id is known before the property is there.
  const components = clinked.getGroupComponentsOutput({ group: "1/1" }, { provider: north, dependsOn: tier });
  const subscription = clinked.getAccountSubscriptionOutput({ account }, { parent: tenant });

  const each: string[] = [];
  for await (const group of clinked.eachGroup({ account }, { provider: south })) each.push(group.friendlyName);
  const own: string[] = [];
  for await (const group of clinked.eachGroup({ account })) own.push(group.friendlyName);
  const { friendlyName } = await clinked.getGroup({ account, groupId: "1" });

  return {
    found: found.friendlyName,
    whole: found,
    components: components.components.apply((all) => all.length > 0),
    plan: subscription.plan,
    billing: subscription.billingDetails,
    names: [each, own, [friendlyName]].flat(),
  };
};
