package org.jianwei.deploy.command;

import org.jianwei.ingest.fetch.ProxyAddress;
import org.jianwei.runtime.config.ConfigException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the address of a proxy from the command line. */
final class ProxyOption implements ITypeConverter<ProxyAddress> {

  @Override
  public ProxyAddress convert(String text) {
    try {
      return ProxyAddress.parse(text);
    } catch (ConfigException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
