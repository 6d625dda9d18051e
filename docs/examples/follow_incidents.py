#!/usr/bin/env python3
"""Follows incidents and their changes: keeps the latest record of each and prints every change.

Needs confluent-kafka, Kafka's standard client (Debian: apt-get install python3-confluent-kafka).
Run it with: python3 follow_incidents.py 127.0.0.1:19092
"""

import json
import sys

from confluent_kafka import Consumer

INCIDENTS = "jianwei.incidents.v1"
CHANGES = "jianwei.incident-changes.v1"


def header(message, name):
    """A CloudEvents attribute, such as ce_type."""
    return dict(message.headers() or []).get(name, b"?").decode("utf-8")


def take(message, latest):
    value = json.loads(message.value())
    kind = header(message, "ce_type")
    if message.topic() == INCIDENTS:
        latest[value["id"]] = value  # versions of one incident come in order
        print(f'{kind} {value["id"]} v{value["version"]} {value["title"]}', flush=True)
    else:
        print(f'{kind} {value["id"]} {value["reason"]}', flush=True)


def main(servers):
    consumer = Consumer(
        {
            "bootstrap.servers": servers,
            "group.id": "follow-incidents-python",
            "auto.offset.reset": "earliest",
            "isolation.level": "read_committed",  # the line writes in transactions
        }
    )
    consumer.subscribe([INCIDENTS, CHANGES])
    latest = {}
    try:
        while True:
            message = consumer.poll(1.0)
            if message is None:
                continue
            if message.error():
                raise SystemExit(f"cannot read: {message.error()}")
            take(message, latest)
    finally:
        consumer.close()


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(sys.argv[1])
