"""Who the seller is (section 13): the account and its channels."""

from __future__ import annotations

from .call import Call
from .wire import Json


def show_account(call: Call) -> Json:
    """`GET /v1/seller/account`."""
    shop = call.settings.shop
    return {
        "accountId": f"sandbox_seller_{shop}",
        "accountUid": f"ncp_sandbox_{shop:04d}",
        "grade": "POWER",
    }


def list_channels(call: Call) -> Json | list[Json]:
    """`GET /v1/seller/channels`: an array, or one bare object as the docs' sample shows."""
    shop = call.settings.shop
    channel: Json = {
        "channelNo": call.settings.channel_no,
        "channelType": "STOREFARM",
        "name": f"예시상점 {shop}",
        "url": f"https://smartstore.example/sandbox{shop}",
        "representativeImageUrl": "https://shop-phinf.example/logo.png",
    }
    return channel if call.settings.channels_as_object else [channel]
