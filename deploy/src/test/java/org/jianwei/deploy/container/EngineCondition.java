package org.jianwei.deploy.container;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.testcontainers.DockerClientFactory;

/** Says by name what of an engine is missing. */
final class EngineCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<NeedsEngine> needs =
        context.getElement().flatMap(e -> AnnotationSupport.findAnnotation(e, NeedsEngine.class));
    if (needs.isEmpty()) {
      return ConditionEvaluationResult.enabled("no engine is needed");
    }
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return skipped(context, "no container engine answers");
    }
    List<String> missing = Images.missing(needs.get().compose());
    if (!missing.isEmpty()) {
      return skipped(
          context,
          "the engine has no image "
              + String.join(", ", missing)
              + "; pull it, or run deploy/stand-ins/build");
    }
    if (needs.get().compose() && Compose.command().isEmpty()) {
      return skipped(context, "neither 'docker compose' nor 'docker-compose' is installed");
    }
    return ConditionEvaluationResult.enabled("engine and images are here");
  }

  /** Said aloud too: a report of many passed tests hides what did not run. */
  private static ConditionEvaluationResult skipped(ExtensionContext context, String why) {
    System.out.println(context.getDisplayName() + " is skipped: " + why);
    return ConditionEvaluationResult.disabled(why);
  }
}
