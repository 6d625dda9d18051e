package org.jianwei.ingest.network;

import java.net.UnknownHostException;

/**
 * A host whose addresses must not be asked. An exception, since OkHttp's Dns knows no other way.
 */
public final class AddressRefusedException extends UnknownHostException {

  private static final long serialVersionUID = 1L;

  AddressRefusedException(String host) {
    super(host + " has no public address");
  }
}
