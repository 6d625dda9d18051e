package org.jianwei.deploy.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an IP address from the command line; a name is refused, since it can change its mind. */
final class AddressOption implements ITypeConverter<InetAddress> {

  private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F:.]*|[\\d.]+");

  @Override
  public InetAddress convert(String text) {
    if (LITERAL.matcher(text).matches()) {
      try {
        return InetAddress.getByName(text);
      } catch (UnknownHostException e) {
        throw new TypeConversionException(wanted(text));
      }
    }
    throw new TypeConversionException(wanted(text));
  }

  private static String wanted(String text) {
    return "'" + text + "' is no IP address, such as 10.1.2.3";
  }
}
