package org.jianwei.contracts.incident;

import org.jspecify.annotations.Nullable;

/**
 * Where an incident took place.
 *
 * @param location province, city or county as the articles name it
 * @param country English name of the country
 * @param countryCode ISO 3166-1 alpha-3
 */
public record Location(
    @Nullable String location, @Nullable String country, @Nullable String countryCode) {}
