package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.OrderBy;
import dev.lockstep.milvus.SortOrder;
import java.util.List;
import java.util.Map;

/** Orders of vectors as texts. */
final class OrderTexts {
  private OrderTexts() {}

  static String of(List<?> order) {
    return Texts.orderText(
        Values.each(
            order,
            each -> {
              Map<?, ?> given = (Map<?, ?>) each;
              OrderBy.Builder made = OrderBy.builder().field((String) given.get("field"));
              if (given.get("order") != null) {
                made.order(SortOrder.of((String) given.get("order")));
              }
              return made.build();
            }));
  }
}
