import pulumi
import pulumi_portals as portals

config = pulumi.Config()
account = config.get("account") or "1"

maria = portals.clinked.AccountMember(
    "maria",
    account=account,
    username="maria",
    name="Maria Lind",
    email="maria@harbour.example",
    permission=4,
    password=config.require_secret("memberPassword"),
)

acme = portals.clinked.Group("acme", account=account, friendly_name="Acme Holdings", blind=True)

portals.clinked.GroupProperty("tier", group=acme.id, name="tier", value="gold")

portals.clinked.GroupMember("maria", group=acme.id, username=maria.username, permission=4)

# Asked of the portal when the group is there.
read = portals.clinked.get_group_output(account=account, friendly_name=acme.friendly_name)

pulumi.export("group", acme.id)
pulumi.export("contextKey", read.context_key)
