package dev.quadlet.ansible.internal.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "PublishPort,       publish_port",
        "DNSOption,         dnsoption",
        "DB_PASSWORD,       db_password",
        "celery-worker,     celery_worker",
        ".env,              env",
        "worker@.container, worker_container",
        "Größe,             gr_e",
    })
    void wordsAreWrittenAnsiblesWay(String word, String plain) {
        assertThat(Names.plain(word)).isEqualTo(plain);
    }

    @Test
    void aNameIsGivenOnce() {
        Names names = new Names("shop", Set.of("user"));

        assertThat(names.next("web", "Image")).isEqualTo("shop_web_image");
        assertThat(names.next("web.image")).isEqualTo("shop_web_image_2");
        assertThat(names.next("user")).isEqualTo("shop_user_2");
    }
}
